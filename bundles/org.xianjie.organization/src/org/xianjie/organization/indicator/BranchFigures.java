package org.xianjie.organization.indicator;

import jakarta.persistence.TypedQuery;
import java.util.Map;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.organization.network.PartyOrgType;
import org.xianjie.organization.rectification.CaseState;
import org.xianjie.organization.standard.AcceptanceState;

/** Figures about branches: standardization and rectification. */
final class BranchFigures {
  private static final String AFTER_DIGITS = ":";

  private BranchFigures() {}

  /** K-28: branches accepted for the year in which the period ends, of all village branches. */
  static IndicatorFigure standardized(IndicatorQuestion question) {
    long branches =
        count(
            question,
            "select count(b) from PartyOrg b where b.deleted = false and b.type = :type"
                + " and (b.foundedOn is null or b.foundedOn <= :day) and b.regionCode >= :low"
                + " and b.regionCode < :high",
            Map.of("type", PartyOrgType.VILLAGE_BRANCH, "day", Days.last(question)));
    long accepted =
        count(
            question,
            "select count(distinct a.branch) from StandardAcceptance a where a.deleted = false"
                + " and a.branch.deleted = false and a.branch.type = :type and a.state = :accepted"
                + " and a.year = :year and a.decidedOn <= :day and a.regionCode >= :low"
                + " and a.regionCode < :high",
            Map.of(
                "type",
                PartyOrgType.VILLAGE_BRANCH,
                "accepted",
                AcceptanceState.ACCEPTED,
                "year",
                question.period().to().getYear(),
                "day",
                question.asOf().toLocalDate()));
    return new IndicatorFigure("", accepted, branches, Map.of());
  }

  /** K-29: removed by the period end, of the cases open at the start or confirmed in it. */
  static IndicatorFigure removed(IndicatorQuestion question) {
    String cases =
        " from WeakBranchCase c where c.deleted = false and c.confirmedOn <= :day"
            + " and (c.removedOn is null or c.removedOn >= :from) and c.regionCode >= :low"
            + " and c.regionCode < :high";
    Map<String, Object> days = Map.of("day", Days.last(question), "from", question.period().from());
    return new IndicatorFigure(
        "",
        count(question, "select count(c)" + cases + " and c.removedOn <= :day", days),
        count(question, "select count(c)" + cases, days),
        Map.of());
  }

  /** K-30: issues with measures, owner and deadline of their own, of all in confirmed cases. */
  static IndicatorFigure planned(IndicatorQuestion question) {
    String issues =
        "select count(i) from RectIssue i where i.deleted = false"
            + " and i.weakBranchCase.deleted = false and i.weakBranchCase.state <> :suspected"
            + " and i.regionCode >= :low and i.regionCode < :high";
    Map<String, Object> suspected = Map.of("suspected", CaseState.SUSPECTED);
    return new IndicatorFigure(
        "",
        count(
            question,
            issues + " and i.measures is not null and i.owner is not null and i.due is not null",
            suspected),
        count(question, issues, suspected),
        Map.of());
  }

  private static long count(
      IndicatorQuestion question, String text, Map<String, Object> parameters) {
    TypedQuery<Long> query =
        question
            .session()
            .entityManager()
            .createQuery(text, Long.class)
            .setParameter("low", question.regionCode())
            .setParameter("high", question.regionCode() + AFTER_DIGITS);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
