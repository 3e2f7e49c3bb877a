package org.xianjie.core.privacy;

import java.util.List;
import org.xianjie.core.household.Household;
import org.xianjie.core.person.Person;
import org.xianjie.core.text.Message;

/** A matter of personal information is about one household or one person. */
final class Subjects {
  private Subjects() {}

  static List<Message> problems(Household household, Person person) {
    return (household == null) == (person == null)
        ? List.of(Message.of(Subjects.class, "refused.subject"))
        : List.of();
  }
}
