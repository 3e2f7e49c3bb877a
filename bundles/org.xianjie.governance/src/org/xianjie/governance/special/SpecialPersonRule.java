package org.xianjie.governance.special;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Reviewed within a year until it ends (GOV-R8). */
@Component(service = RecordRule.class)
public final class SpecialPersonRule implements RecordRule<SpecialPerson> {
  /** Months within which a service is reviewed (local setting). */
  private static final int MONTHS = 12;

  @Override
  public Class<SpecialPerson> type() {
    return SpecialPerson.class;
  }

  @Override
  public List<Message> check(RuleContext<SpecialPerson> context) {
    SpecialPerson person = context.record();
    LocalDate today = context.now().toLocalDate();
    List<Message> problems = new ArrayList<>();
    boolean open = person.getEndedOn() == null;
    boolean late = person.getReviewDue().isAfter(today.plusMonths(MONTHS));
    if (open && (late || person.getReviewDue().isBefore(today))) {
      problems.add(message("refused.review", person.getReviewDue()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(SpecialPerson.class, "special-person." + key, arguments);
  }
}
