package org.xianjie.responsibility.fact;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.store.Session;

/** Answers what other modules ask about needs, visits and assignments (domain.md §11.2). */
@Component(service = FactProvider.class)
public final class ResponsibilityFacts implements FactProvider {
  private static final String NEED_STATS = "fact.need.stats";
  private static final String NEED_OPEN = "fact.need.open";
  private static final String VISIT_STATS = "fact.visit.stats";
  private static final String ASSIGNMENT_ACTIVE = "fact.assignment.active";
  private static final String LIAISON = "fact.liaison.of";

  @Override
  public String module() {
    return "responsibility";
  }

  @Override
  public Set<String> codes() {
    return Set.of(NEED_STATS, NEED_OPEN, VISIT_STATS, ASSIGNMENT_ACTIVE, LIAISON);
  }

  /**
   * Answers one question.
   *
   * <ul>
   *   <li>{@code fact.need.stats} {@code region, from, to} (dates) → {@code received, answered,
   *       onTime, solved} and one number per {@code RatingScore}, over the subtree
   *   <li>{@code fact.need.open} {@code household} or {@code village} → {@code count} and {@code
   *       needs}, codes of open needs without the confidential route
   *   <li>{@code fact.visit.stats} {@code cadre, from, to} → {@code visits, effective, attempted,
   *       concentratedDays}
   *   <li>{@code fact.assignment.active} {@code region} or {@code cadre}, {@code date} → {@code
   *       assignments}, codes, and {@code posts}, a map of {@code assignment, type, role, region}
   *       and, where it is a cadre, {@code cadre} each
   *   <li>{@code fact.liaison.of} {@code village, date} → {@code cadre}, absent where nobody is
   * </ul>
   */
  @Override
  public Map<String, Object> answer(Session session, String code, Map<String, Object> question) {
    return switch (code) {
      case NEED_STATS -> NeedFacts.stats(session, question);
      case NEED_OPEN -> NeedFacts.open(session, question);
      case VISIT_STATS -> VisitFacts.stats(session, question);
      case ASSIGNMENT_ACTIVE -> AssignmentFacts.active(session, question);
      case LIAISON -> AssignmentFacts.liaison(session, question);
      default -> throw new IllegalArgumentException("Not answered here: " + code);
    };
  }
}
