package org.xianjie.responsibility.lists;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.text.Message;
import org.xianjie.responsibility.need.Need;

/** What is wrong with a time in one of the lists. */
final class ListTimes {
  private ListTimes() {}

  static List<Message> problems(Need need, LocalDateTime at, LocalDateTime now) {
    List<Message> problems = new ArrayList<>();
    if (at.isBefore(need.getReceivedAt())) {
      problems.add(Message.of(Need.class, "need.guard.receipt", at, need.getReceivedAt()));
    }
    if (at.isAfter(now)) {
      problems.add(Message.of(ListTimes.class, "list.refused.future", at));
    }
    return problems;
  }
}
