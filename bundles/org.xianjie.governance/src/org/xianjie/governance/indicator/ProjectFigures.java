package org.xianjie.governance.indicator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.governance.project.CouncilProof;
import org.xianjie.governance.project.Project;
import org.xianjie.governance.project.ProjectState;

/** K-20, K-41, K-42 and K-43 over the projects below the organization. */
final class ProjectFigures {
  private static final Set<OrganizationType> SOCIAL =
      EnumSet.of(
          OrganizationType.ENTERPRISE,
          OrganizationType.SOCIAL_ORG,
          OrganizationType.SOCIALWORK,
          OrganizationType.VOLUNTEER,
          OrganizationType.COOP,
          OrganizationType.FUND);

  private static final int MONTHS = 12;

  private ProjectFigures() {}

  /** Contact projects led by social forces, of those running or finished in the year. */
  static List<IndicatorFigure> social(IndicatorQuestion question) {
    LocalDate first = LocalDate.of(question.period().to().getYear(), 1, 1);
    List<Project> projects =
        below(question).stream()
            .filter(Project::isContactProject)
            .filter(project -> project.isRunningIn(first))
            .toList();
    long social = projects.stream().filter(p -> SOCIAL.contains(p.getLeadOrg().getType())).count();
    return figure(social, projects.size(), Map.of());
  }

  /** Approved major matters with an adopted resolution; emergencies count as approved. */
  static List<IndicatorFigure> gate(IndicatorQuestion question) {
    List<Project> major =
        below(question).stream()
            .filter(p -> isIn(question, p.getApprovedOn()))
            .filter(p -> p.getProof() != CouncilProof.NOT_MAJOR)
            .toList();
    long adopted = major.stream().filter(p -> p.getProof() == CouncilProof.RESOLUTION).count();
    return figure(adopted, major.size(), Map.of("EMERGENCY", major.size() - adopted));
  }

  /** Completed at least 12 months ago and found in use, of those and the failed ones. */
  static List<IndicatorFigure> success(IndicatorQuestion question) {
    LocalDate latest = question.asOf().toLocalDate().minusMonths(MONTHS);
    List<Project> cohort =
        below(question).stream().filter(p -> isIn(question, p.getApprovedOn())).toList();
    List<Project> old =
        cohort.stream()
            .filter(p -> p.getCompletedOn() != null && !p.getCompletedOn().isAfter(latest))
            .toList();
    long failed = cohort.stream().filter(p -> p.getState() == ProjectState.FAILED).count();
    long inUse = old.stream().filter(p -> Boolean.TRUE.equals(p.getInUse())).count();
    return figure(inUse, old.size() + failed, Map.of());
  }

  /** Handed-over projects with maintainer and money. */
  static List<IndicatorFigure> maintained(IndicatorQuestion question) {
    List<Project> handedOver =
        below(question).stream().filter(p -> p.getHandedOverOn() != null).toList();
    long covered =
        handedOver.stream()
            .filter(p -> p.getMaintainer() != null && p.getMaintenanceFunding() != null)
            .count();
    return figure(covered, handedOver.size(), Map.of());
  }

  private static boolean isIn(IndicatorQuestion question, LocalDate day) {
    return day != null
        && !day.isBefore(question.period().from())
        && !day.isAfter(question.period().to());
  }

  private static List<Project> below(IndicatorQuestion question) {
    return question
        .session()
        .list(
            RecordQuery.of(Project.class)
                .where(new Condition.Within(List.of(question.regionCode()))));
  }

  private static List<IndicatorFigure> figure(
      long numerator, long denominator, Map<String, Long> excluded) {
    return List.of(new IndicatorFigure("", numerator, denominator, excluded));
  }
}
