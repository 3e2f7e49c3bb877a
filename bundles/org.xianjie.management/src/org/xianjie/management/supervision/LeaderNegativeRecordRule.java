package org.xianjie.management.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/**
 * Only confirmed findings about leading cadres, after the appeal period, never what was exempted
 * (MGT-R5).
 */
@Component(service = RecordRule.class)
public final class LeaderNegativeRecordRule implements RecordRule<LeaderNegativeRecord> {
  /** Working days within which a finding may be appealed (local setting). */
  private static final int APPEAL_DAYS = 15;

  @Override
  public Class<LeaderNegativeRecord> type() {
    return LeaderNegativeRecord.class;
  }

  @Override
  public void compute(RuleContext<LeaderNegativeRecord> context) {
    LeaderNegativeRecord entry = context.record();
    entry.computeCadre(entry.getSupervision().getCadre());
    entry.computeHandling(entry.getSupervision().getHandling());
    if (entry.getListedOn() == null) {
      entry.computeListedOn(context.now().toLocalDate());
    }
  }

  @Override
  public List<Message> check(RuleContext<LeaderNegativeRecord> context) {
    LeaderNegativeRecord entry = context.record();
    Supervision finding = entry.getSupervision();
    LocalDate today = context.now().toLocalDate();
    List<Message> problems = new ArrayList<>();
    if (!finding.isStanding()) {
      problems.add(message("refused.state", finding.getCode()));
      return problems;
    }
    LocalDate appealEnd =
        context.calendar().due(finding.getConfirmedOn().atStartOfDay(), APPEAL_DAYS).date();
    if (finding.getState() == SupervisionState.CONFIRMED && !today.isAfter(appealEnd)) {
      problems.add(message("refused.appeal", appealEnd));
    }
    if (finding.getCadre() == null || !finding.getCadre().isIsLeader()) {
      problems.add(message("refused.leader"));
    }
    exemption(context).ifPresent(code -> problems.add(message("refused.exempt", code)));
    if (context.isNew() && isListed(context)) {
      problems.add(message("refused.again"));
    }
    if (context.isNew() && entry.getValidTo().isBefore(today)) {
      problems.add(message("refused.dates", entry.getValidTo()));
    }
    return problems;
  }

  private static java.util.Optional<String> exemption(RuleContext<LeaderNegativeRecord> context) {
    return context
        .session()
        .list(
            RecordQuery.of(FaultTolerance.class)
                .where("supervision", context.record().getSupervision())
                .where("decision", ToleranceDecision.EXEMPT))
        .stream()
        .map(FaultTolerance::getCode)
        .findFirst();
  }

  private static boolean isListed(RuleContext<LeaderNegativeRecord> context) {
    return context
            .session()
            .count(
                RecordQuery.of(LeaderNegativeRecord.class)
                    .where("supervision", context.record().getSupervision()))
        > 0;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(LeaderNegativeRecord.class, "leader-negative-record." + key, arguments);
  }
}
