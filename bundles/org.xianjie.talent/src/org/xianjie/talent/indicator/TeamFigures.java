package org.xianjie.talent.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.talent.quota.Quota;
import org.xianjie.talent.quota.QuotaEngine;
import org.xianjie.talent.quota.QuotaResult;
import org.xianjie.talent.quota.QuotaRules;
import org.xianjie.talent.quota.TeamMember;
import org.xianjie.talent.quota.TeamStock;
import org.xianjie.talent.training.DigitalUse;

/** Figures about the resident cadres on post. */
public final class TeamFigures {
  private TeamFigures() {}

  /** Counts every quota over the team of the place at the end of the period. */
  public static Map<Quota, QuotaResult> quotas(IndicatorQuestion question) {
    LocalDate day = Days.last(question);
    QuotaRules rules = QuotaRules.of(question.parameters(), question.regionCode(), day);
    Map<String, TeamMember> team =
        new TeamStock(question.session(), question.facts()).onPost(question.regionCode(), day);
    Map<Quota, QuotaResult> results = new EnumMap<>(Quota.class);
    new QuotaEngine(rules, day)
        .count(team.values())
        .forEach(result -> results.put(result.quota(), result));
    return results;
  }

  static List<IndicatorFigure> provinceAndCity(IndicatorQuestion question) {
    return List.of(figure("", quotas(question).get(Quota.PROVINCE_CITY)));
  }

  static List<IndicatorFigure> sectionLevel(IndicatorQuestion question) {
    return List.of(figure("", quotas(question).get(Quota.SECTION_LEVEL)));
  }

  /** K-35: the young; part MAIN: the main age range. */
  static List<IndicatorFigure> ages(IndicatorQuestion question) {
    Map<Quota, QuotaResult> quotas = quotas(question);
    return List.of(figure("", quotas.get(Quota.YOUNG)), figure("MAIN", quotas.get(Quota.MAIN_AGE)));
  }

  /** K-36: resident cadres with a digital action in the month in which the period ends. */
  static List<IndicatorFigure> digital(IndicatorQuestion question) {
    LocalDate day = Days.last(question);
    Set<String> team =
        new TeamStock(question.session(), question.facts())
            .onPost(question.regionCode(), day)
            .keySet();
    long used =
        question
            .session()
            .list(RecordQuery.of(DigitalUse.class).where("month", YearMonth.from(day).toString()))
            .stream()
            .map(use -> use.getCadre().getCode())
            .filter(team::contains)
            .distinct()
            .count();
    return List.of(new IndicatorFigure("", used, team.size(), Map.of()));
  }

  private static IndicatorFigure figure(String part, QuotaResult result) {
    long unknown = result.unknown().size();
    return new IndicatorFigure(
        part,
        result.counted().size(),
        result.all().size(),
        unknown == 0 ? Map.of() : Map.of("NO_BIRTH_DATE", unknown));
  }
}
