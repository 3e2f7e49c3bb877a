package org.xianjie.management.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.management.inspection.PaperTimeSurvey;
import org.xianjie.management.resource.Equipment;
import org.xianjie.management.resource.EquipmentCondition;
import org.xianjie.management.resource.EquipmentKind;
import org.xianjie.management.resource.Fund;
import org.xianjie.management.resource.FundSource;
import org.xianjie.management.resource.FundUse;
import org.xianjie.management.resource.UsageKind;

/** K-50, K-51 and K-52: money, equipment and hours of paper work. */
final class ResourceFigures {
  private static final Set<EquipmentKind> KIT =
      EnumSet.of(EquipmentKind.COMPUTER, EquipmentKind.PRINTER, EquipmentKind.PHONE);

  private ResourceFigures() {}

  /** Part a: villages whose county grant reaches the floor. Part b: training and services. */
  static List<IndicatorFigure> funds(IndicatorQuestion question) {
    int year = question.period().to().getYear();
    LocalDate end = question.period().to();
    List<Region> villages = villages(question);
    long enough =
        villages.stream()
            .filter(
                village ->
                    granted(question, village, year)
                            .compareTo(
                                BigDecimal.valueOf(
                                    question
                                        .parameters()
                                        .integer("P-FUND-VILLAGE", village.getCode(), end)))
                        >= 0)
            .count();
    List<FundUse> uses =
        question
            .session()
            .list(
                RecordQuery.of(FundUse.class)
                    .where(within(question))
                    .where(new Condition.Range("day", LocalDate.of(year, 1, 1), end.plusDays(1))));
    long soft =
        fen(
            uses.stream()
                .filter(
                    use ->
                        use.getUsage() == UsageKind.TRAINING || use.getUsage() == UsageKind.SERVICE)
                .toList());
    return List.of(
        new IndicatorFigure("a", enough, villages.size(), Map.of()),
        new IndicatorFigure("b", soft, fen(uses), Map.of()));
  }

  /** Part a: villages with a vehicle. Part b: contact points with the whole kit. */
  static List<IndicatorFigure> equipment(IndicatorQuestion question) {
    List<Equipment> working =
        question.session().list(RecordQuery.of(Equipment.class).where(within(question))).stream()
            .filter(item -> item.getCondition() == EquipmentCondition.WORKING)
            .toList();
    Set<String> motorised =
        working.stream()
            .filter(item -> item.getKind() == EquipmentKind.VEHICLE)
            .map(item -> item.getVillage().getCode())
            .collect(Collectors.toSet());
    List<Region> villages = villages(question);
    long withVehicle = villages.stream().filter(v -> motorised.contains(v.getCode())).count();
    Map<String, Set<EquipmentKind>> points =
        working.stream()
            .filter(item -> item.getContactPoint() != null)
            .collect(
                Collectors.groupingBy(
                    item -> item.getVillage().getCode() + "/" + item.getContactPoint(),
                    Collectors.mapping(Equipment::getKind, Collectors.toSet())));
    long full = points.values().stream().filter(kinds -> kinds.containsAll(KIT)).count();
    return List.of(
        new IndicatorFigure("a", withVehicle, villages.size(), Map.of()),
        new IndicatorFigure("b", full, points.size(), Map.of()));
  }

  /**
   * Hours saved against the mean of the first month with a sample, in hundredths; without a later
   * sample undefined.
   */
  static List<IndicatorFigure> paperTime(IndicatorQuestion question) {
    List<PaperTimeSurvey> samples =
        question
            .session()
            .list(
                RecordQuery.of(PaperTimeSurvey.class)
                    .where(within(question))
                    .orderBy("month", false));
    if (samples.isEmpty()) {
      return List.of(new IndicatorFigure("", 0, 0, Map.of()));
    }
    LocalDate base = samples.getFirst().getMonth().withDayOfMonth(1);
    LocalDate now = question.period().to().withDayOfMonth(1);
    long before = mean(samples, base);
    long after = mean(samples, now);
    return List.of(
        new IndicatorFigure("", after < 0 ? 0 : before - after, after < 0 ? 0 : before, Map.of()));
  }

  private static long mean(List<PaperTimeSurvey> samples, LocalDate month) {
    List<BigDecimal> hours =
        samples.stream()
            .filter(sample -> sample.getMonth().withDayOfMonth(1).equals(month))
            .map(PaperTimeSurvey::getHours)
            .toList();
    if (hours.isEmpty()) {
      return -1;
    }
    long hundredths = hours.stream().mapToLong(h -> h.movePointRight(2).longValue()).sum();
    return hundredths / hours.size();
  }

  private static BigDecimal granted(IndicatorQuestion question, Region village, int year) {
    return question
        .session()
        .list(
            RecordQuery.of(Fund.class)
                .where("region", village)
                .where("year", year)
                .where("source", FundSource.COUNTY_BUDGET))
        .stream()
        .map(Fund::getBudget)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static long fen(List<FundUse> uses) {
    return uses.stream()
        .map(FundUse::getAmount)
        .mapToLong(amount -> amount.movePointRight(2).longValue())
        .sum();
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
}
