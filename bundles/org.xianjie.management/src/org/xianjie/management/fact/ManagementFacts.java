package org.xianjie.management.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.management.assessment.Assessment;
import org.xianjie.management.assessment.AssessmentState;
import org.xianjie.management.resource.Fund;

/** Answers what other modules ask about assessments and funds (domain.md §11.2). */
@Component(service = FactProvider.class)
public final class ManagementFacts implements FactProvider {
  private static final String RESULT = "fact.assessment.result";
  private static final String BUDGET = "fact.fund.budget";

  @Override
  public String module() {
    return "management";
  }

  @Override
  public Set<String> codes() {
    return Set.of(RESULT, BUDGET);
  }

  /**
   * Answers one question.
   *
   * <ul>
   *   <li>{@code fact.assessment.result} {@code cadre, from, to} (dates) → {@code assessment,
   *       grade, total} of the latest confirmed one that ended in the period; absent where there is
   *       none
   *   <li>{@code fact.fund.budget} {@code village, year} → {@code budget, used} in yuan over all
   *       sources
   * </ul>
   */
  @Override
  public Map<String, Object> answer(Session session, String code, Map<String, Object> question) {
    return switch (code) {
      case RESULT -> result(session, question);
      case BUDGET -> budget(session, question);
      default -> throw new IllegalArgumentException("Not answered here: " + code);
    };
  }

  private static Map<String, Object> result(Session session, Map<String, Object> question) {
    LocalDate from = (LocalDate) question.get("from");
    LocalDate to = (LocalDate) question.get("to");
    Map<String, Object> facts = new LinkedHashMap<>();
    session
        .list(
            RecordQuery.of(Assessment.class)
                .where("cadre.code", question.get("cadre"))
                .where(
                    new Condition.In(
                        "state", List.of(AssessmentState.CONFIRMED, AssessmentState.USED)))
                .where(new Condition.Range("periodTo", from, to.plusDays(1)))
                .orderBy("periodTo", true)
                .limit(1))
        .forEach(
            assessment -> {
              facts.put("assessment", assessment.getCode());
              facts.put("grade", assessment.getGrade().name());
              facts.put("total", assessment.getTotal());
            });
    return facts;
  }

  private static Map<String, Object> budget(Session session, Map<String, Object> question) {
    List<Fund> funds =
        session.list(
            RecordQuery.of(Fund.class)
                .where("region.code", question.get("village"))
                .where("year", question.get("year")));
    return Map.of(
        "budget", funds.stream().map(Fund::getBudget).reduce(BigDecimal.ZERO, BigDecimal::add),
        "used", funds.stream().map(Fund::getSpent).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
