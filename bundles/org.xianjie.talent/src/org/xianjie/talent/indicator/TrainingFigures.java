package org.xianjie.talent.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.Villages;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.talent.quota.TeamStock;
import org.xianjie.talent.registry.GraduateChannel;
import org.xianjie.talent.registry.GraduateVillage;
import org.xianjie.talent.training.Skill;
import org.xianjie.talent.training.SkillSelfRating;
import org.xianjie.talent.training.TrainedCadres;
import org.xianjie.talent.training.TrainingPlan;

/** Figures about training, graduates and skills. */
public final class TrainingFigures {
  private static final String AFTER_DIGITS = ":";

  private TrainingFigures() {}

  /** K-37: village and township cadres trained in the period; part CYCLE: in the cycle. */
  static List<IndicatorFigure> coverage(IndicatorQuestion question) {
    Set<String> obliged = obliged(question);
    LocalDate day = Days.last(question);
    int years = question.parameters().integer("P-TRAIN-CYCLE", question.regionCode(), day);
    int first = cycleStart(question, day.getYear(), years);
    return List.of(
        figure("", question.session(), obliged, question.period().from(), day),
        figure("CYCLE", question.session(), obliged, LocalDate.of(first, 1, 1), day));
  }

  /** K-38: contact cadres trained in the period; no figure where nobody knows the contacts. */
  static List<IndicatorFigure> quarterly(IndicatorQuestion question) {
    LocalDate day = Days.last(question);
    return new TeamStock(question.session(), question.facts())
        .contactCadres(question.regionCode(), day).stream()
            .map(cadres -> figure("", question.session(), cadres, question.period().from(), day))
            .toList();
  }

  /** K-39: villages with a graduate on post; one part per channel. */
  static List<IndicatorFigure> graduates(IndicatorQuestion question) {
    LocalDate day = Days.last(question);
    Set<String> villages =
        Villages.of(question.session(), question.regionCode(), day).stream()
            .map(Region::getCode)
            .collect(Collectors.toSet());
    List<GraduateVillage> posts =
        question.session().list(RecordQuery.of(GraduateVillage.class)).stream()
            .filter(post -> post.isOnPost(day))
            .filter(post -> villages.contains(post.getRegionCode()))
            .toList();
    List<IndicatorFigure> figures = new ArrayList<>();
    figures.add(new IndicatorFigure("", villages(posts, null), villages.size(), Map.of()));
    for (GraduateChannel channel : GraduateChannel.values()) {
      figures.add(
          new IndicatorFigure(channel.name(), villages(posts, channel), villages.size(), Map.of()));
    }
    return figures;
  }

  /** K-40: cadres whose latest self-rating in the period reaches mastery; one part per skill. */
  static List<IndicatorFigure> skills(IndicatorQuestion question) {
    LocalDate day = Days.last(question);
    int mastery = question.parameters().integer("P-SKILL-MASTERY", question.regionCode(), day);
    List<SkillSelfRating> ratings =
        question
            .session()
            .list(
                RecordQuery.of(SkillSelfRating.class)
                    .where(new Condition.Within(List.of(question.regionCode())))
                    .where(new Condition.Range("date", question.period().from(), day.plusDays(1)))
                    .orderBy("date", false))
            .stream()
            .toList();
    List<IndicatorFigure> figures = new ArrayList<>();
    for (Skill skill : Skill.values()) {
      Map<String, Integer> latest = new LinkedHashMap<>();
      ratings.stream()
          .filter(rating -> rating.getSkill() == skill)
          .forEach(rating -> latest.put(rating.getCadre().getCode(), rating.getLevel()));
      long mastered = latest.values().stream().filter(level -> level >= mastery).count();
      figures.add(new IndicatorFigure(skill.name(), mastered, latest.size(), Map.of()));
    }
    return figures;
  }

  /** Returns the codes of the village and township cadres in service in the place (TAL-R7). */
  public static Set<String> obliged(IndicatorQuestion question) {
    return Set.copyOf(
        question
            .session()
            .entityManager()
            .createQuery(
                "select c.code from Cadre c where c.deleted = false and c.inService = true"
                    + " and c.employerLevel in :levels and c.regionCode >= :low"
                    + " and c.regionCode < :high",
                String.class)
            .setParameter("levels", List.of(OrganizationLevel.TOWN, OrganizationLevel.VILLAGE))
            .setParameter("low", question.regionCode())
            .setParameter("high", question.regionCode() + AFTER_DIGITS)
            .getResultList());
  }

  /** Returns the first year of the training plan the year belongs to, or of the last years. */
  public static int cycleStart(IndicatorQuestion question, int year, int years) {
    return question.session().list(RecordQuery.of(TrainingPlan.class)).stream()
        .filter(plan -> question.regionCode().startsWith(plan.getRegionCode()))
        .filter(plan -> plan.getCycleFrom() <= year && plan.getCycleTo() >= year)
        .mapToInt(TrainingPlan::getCycleFrom)
        .max()
        .orElse(year - years + 1);
  }

  private static long villages(List<GraduateVillage> posts, GraduateChannel channel) {
    return posts.stream()
        .filter(post -> channel == null || post.getChannel() == channel)
        .map(GraduateVillage::getRegionCode)
        .distinct()
        .count();
  }

  private static IndicatorFigure figure(
      String part, Session session, Set<String> cadres, LocalDate from, LocalDate to) {
    long trained =
        TrainedCadres.between(session, from, to).stream().filter(cadres::contains).count();
    return new IndicatorFigure(part, trained, cadres.size(), Map.of());
  }
}
