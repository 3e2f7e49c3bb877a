package org.xianjie.management.guarantee;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.management.assessment.Assessment;
import org.xianjie.management.assessment.AssessmentState;
import org.xianjie.management.supervision.LeaderNegativeRecord;

/** Awards and promotions rest on confirmed assessments and computed eligibility (MGT-R9, C37). */
@Component(service = RecordRule.class)
public final class IncentiveRule implements RecordRule<Incentive> {
  @Override
  public Class<Incentive> type() {
    return Incentive.class;
  }

  @Override
  public List<Message> check(RuleContext<Incentive> context) {
    Incentive incentive = context.record();
    List<Message> problems = new ArrayList<>();
    Assessment assessment = incentive.getAssessment();
    if (assessment != null && !isUsable(assessment, incentive)) {
      problems.add(message("refused.assessment", assessment.getCode()));
    }
    if (incentive.getKind() == IncentiveKind.PROMOTION && !isEligible(context)) {
      int years =
          context
              .parameters()
              .integer("P-PROMO-YEARS", incentive.getCadre().getRegionCode(), incentive.getDay());
      problems.add(message("refused.eligible", years));
    }
    if (isListed(context)) {
      problems.add(message("refused.negative"));
    }
    return problems;
  }

  private static boolean isUsable(Assessment assessment, Incentive incentive) {
    boolean decided =
        assessment.getState() == AssessmentState.CONFIRMED
            || assessment.getState() == AssessmentState.USED;
    return decided
        && assessment.getCadre() != null
        && assessment.getCadre().getId().equals(incentive.getCadre().getId());
  }

  private static boolean isEligible(RuleContext<Incentive> context) {
    return context
        .session()
        .list(
            RecordQuery.of(PromotionEligibility.class).where("cadre", context.record().getCadre()))
        .stream()
        .anyMatch(
            e -> Boolean.TRUE.equals(e.getMeets()) || e.getState() == EligibilityState.OVERRIDDEN);
  }

  private static boolean isListed(RuleContext<Incentive> context) {
    Incentive incentive = context.record();
    return context
        .session()
        .list(
            RecordQuery.of(LeaderNegativeRecord.class)
                .where("cadre", incentive.getCadre())
                .where("removedOn", null))
        .stream()
        .anyMatch(
            r -> !r.getValidTo().isBefore(incentive.getDay()) && !r.getSupervision().isRevoked());
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Incentive.class, "incentive." + key, arguments);
  }
}
