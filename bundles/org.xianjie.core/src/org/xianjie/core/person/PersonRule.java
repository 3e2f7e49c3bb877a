package org.xianjie.core.person;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Nobody is born after today. */
@Component(service = RecordRule.class)
public final class PersonRule implements RecordRule<Person> {
  @Override
  public Class<Person> type() {
    return Person.class;
  }

  @Override
  public List<Message> check(RuleContext<Person> context) {
    Person person = context.record();
    if (person.getBirthDate() != null
        && person.getBirthDate().isAfter(context.now().toLocalDate())) {
      return List.of(Message.of(PersonRule.class, "refused.birth.future", person.getBirthDate()));
    }
    return List.of();
  }
}
