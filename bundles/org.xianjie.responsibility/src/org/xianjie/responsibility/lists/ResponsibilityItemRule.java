package org.xianjie.responsibility.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Exactly one organization leads a need at a time. */
@Component(service = RecordRule.class)
public final class ResponsibilityItemRule implements RecordRule<ResponsibilityItem> {
  @Override
  public Class<ResponsibilityItem> type() {
    return ResponsibilityItem.class;
  }

  @Override
  public List<Message> check(RuleContext<ResponsibilityItem> context) {
    ResponsibilityItem item = context.record();
    List<Message> problems =
        new ArrayList<>(ListTimes.problems(item.getNeed(), item.getAssignedAt(), context.now()));
    if (item.getAnswer() == ItemAnswer.REFUSED && item.getRefuseReason() == null) {
      problems.add(Message.of(ResponsibilityItem.class, "responsibility-item.refused.reason"));
    }
    if (item.getRole() == ItemRole.LEAD && item.getEndedAt() == null && hasOtherLead(context)) {
      problems.add(Message.of(ResponsibilityItem.class, "responsibility-item.refused.lead"));
    }
    return problems;
  }

  private static boolean hasOtherLead(RuleContext<ResponsibilityItem> context) {
    ResponsibilityItem item = context.record();
    return context
            .session()
            .entityManager()
            .createQuery(
                "select count(i) from ResponsibilityItem i where i.need = :need"
                    + " and i.role = :lead and i.endedAt is null and i.deleted = false"
                    + " and i.id <> :self",
                Long.class)
            .setParameter("need", item.getNeed())
            .setParameter("lead", ItemRole.LEAD)
            .setParameter("self", Objects.requireNonNullElse(item.getId(), -1L))
            .getSingleResult()
        > 0;
  }
}
