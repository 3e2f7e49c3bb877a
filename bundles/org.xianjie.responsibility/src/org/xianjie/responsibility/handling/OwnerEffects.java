package org.xianjie.responsibility.handling;

import java.util.Map;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.responsibility.lists.ItemAnswer;
import org.xianjie.responsibility.lists.ResponsibilityItem;
import org.xianjie.responsibility.need.Need;

/** What the actions of the owner of a need write. */
final class OwnerEffects {
  private OwnerEffects() {}

  static void accept(ActionContext<Need> context) {
    answer(context, ItemAnswer.ACCEPTED);
  }

  static void refuse(ActionContext<Need> context, boolean last) {
    String reason = context.required("reason", String.class);
    answer(context, ItemAnswer.REFUSED).setRefuseReason(reason);
    context.record().refuse();
    if (last) {
      DeskEffects.escalate(context, reason);
    } else {
      items(context).end(context.at());
    }
  }

  private static ResponsibilityItem answer(ActionContext<Need> context, ItemAnswer answer) {
    ResponsibilityItem lead = items(context).lead().orElseThrow();
    lead.setAnswer(answer);
    lead.setAnsweredAt(context.at());
    return lead;
  }

  /** The first reply counts, each one stands in the item of the owner. */
  static void respond(ActionContext<Need> context) {
    context.record().respond(context.at(), context.calendar());
    context
        .input("reply", String.class)
        .ifPresent(reply -> items(context).lead().ifPresent(item -> item.setProgress(reply)));
  }

  static void overdue(ActionContext<Need> context) {
    Need need = context.record();
    need.foundOverdue(context.at());
    context.events().publish("need.overdue", need, Map.of("due", need.getSlaDue().toString()));
  }

  private static ItemsOfNeed items(ActionContext<Need> context) {
    return new ItemsOfNeed(context.session(), context.record());
  }
}
