package org.xianjie.governance.indicator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.governance.conflict.ConflictCase;
import org.xianjie.governance.conflict.ConflictState;
import org.xianjie.governance.law.LegalAdviser;
import org.xianjie.governance.selfgovernance.MoralActivity;
import org.xianjie.governance.selfgovernance.PublicService;
import org.xianjie.governance.selfgovernance.ServiceKind;
import org.xianjie.governance.survey.AwarenessSurvey;

/** K-23, K-24, K-27, K-44 and K-45 of villages. */
final class VillageFigures {
  private static final Set<ConflictState> BESIDE =
      EnumSet.of(ConflictState.REFERRED, ConflictState.WITHDRAWN);

  private VillageFigures() {}

  /** Left-behind children served, counts per service; names stay with the provider. */
  static List<IndicatorFigure> care(IndicatorQuestion question) {
    LocalDate end = question.period().to();
    List<PublicService> services =
        question
            .session()
            .list(
                RecordQuery.of(PublicService.class)
                    .where(within(question))
                    .where("kind", ServiceKind.AFTER_SCHOOL))
            .stream()
            .filter(s -> isValid(s.getValidFrom(), s.getValidTo(), end))
            .toList();
    return figure(
        services.stream().mapToLong(s -> Math.min(s.getServed(), s.getEligible())).sum(),
        services.stream().mapToLong(PublicService::getEligible).sum(),
        Map.of());
  }

  /** Growth of cultural activities of the year over the year before; undefined at base 0. */
  static List<IndicatorFigure> culture(IndicatorQuestion question) {
    LocalDate end = question.period().to();
    LocalDate first = LocalDate.of(end.getYear(), 1, 1);
    long now = cultural(question, first, end);
    long before = cultural(question, first.minusYears(1), end.minusYears(1));
    return figure(before == 0 ? 0 : now - before, before, Map.of("NOW", now, "BASE", before));
  }

  /** Aware respondents. */
  static List<IndicatorFigure> awareness(IndicatorQuestion question) {
    List<AwarenessSurvey> surveys =
        question
            .session()
            .list(
                RecordQuery.of(AwarenessSurvey.class)
                    .where(within(question))
                    .where(
                        new Condition.Range(
                            "day", question.period().from(), question.period().to().plusDays(1))));
    return figure(
        surveys.stream().mapToLong(AwarenessSurvey::getAware).sum(),
        surveys.stream().mapToLong(AwarenessSurvey::getRespondents).sum(),
        Map.of());
  }

  /** Villages with a legal adviser in office. */
  static List<IndicatorFigure> advisers(IndicatorQuestion question) {
    LocalDate end = question.period().to();
    Set<String> advised = new HashSet<>();
    question.session().list(RecordQuery.of(LegalAdviser.class).where(within(question))).stream()
        .filter(a -> isValid(a.getValidFrom(), a.getValidTo(), end))
        .forEach(a -> advised.add(a.getVillage().getCode()));
    List<Region> villages = villages(question);
    return figure(
        villages.stream().filter(v -> advised.contains(v.getCode())).count(),
        villages.size(),
        Map.of());
  }

  /** Settled and still holding at the revisit; referred and withdrawn ones stand beside. */
  static List<IndicatorFigure> mediation(IndicatorQuestion question) {
    List<ConflictCase> all =
        question.session().list(RecordQuery.of(ConflictCase.class).where(within(question)));
    List<ConflictCase> ended =
        all.stream()
            .filter(c -> !BESIDE.contains(c.getState()))
            .filter(c -> c.getResultOn() != null)
            .filter(c -> !c.getResultOn().isBefore(question.period().from()))
            .filter(c -> !c.getResultOn().isAfter(question.period().to()))
            .toList();
    long holding = ended.stream().filter(c -> Boolean.TRUE.equals(c.getHolds())).count();
    long referred = all.stream().filter(c -> c.getState() == ConflictState.REFERRED).count();
    long withdrawn = all.stream().filter(c -> c.getState() == ConflictState.WITHDRAWN).count();
    return figure(holding, ended.size(), Map.of("REFERRED", referred, "WITHDRAWN", withdrawn));
  }

  private static long cultural(IndicatorQuestion question, LocalDate from, LocalDate to) {
    return question
        .session()
        .count(
            RecordQuery.of(MoralActivity.class)
                .where(within(question))
                .where("cultural", true)
                .where(new Condition.Range("day", from, to.plusDays(1))));
  }

  private static boolean isValid(LocalDate from, LocalDate to, LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }

  private static List<Region> villages(IndicatorQuestion question) {
    String region = question.regionCode();
    return question
        .session()
        .list(
            RecordQuery.of(Region.class)
                .where("level", RegionLevel.VILLAGE)
                .where(new Condition.Range("code", region, region + ":")))
        .stream()
        .filter(Region::isAdministrativeVillage)
        .toList();
  }

  private static Condition within(IndicatorQuestion question) {
    return new Condition.Within(List.of(question.regionCode()));
  }

  private static List<IndicatorFigure> figure(
      long numerator, long denominator, Map<String, Long> excluded) {
    return List.of(new IndicatorFigure("", numerator, denominator, excluded));
  }
}
