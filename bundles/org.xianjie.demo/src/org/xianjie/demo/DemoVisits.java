package org.xianjie.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.household.Household;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.visit.Visit;
import org.xianjie.responsibility.visit.VisitMode;
import org.xianjie.responsibility.visit.VisitOutcome;
import org.xianjie.responsibility.visit.VisitPurpose;

/**
 * Visits of the contact cadres, two concentrated days a month. One cadre bunches the visits of a
 * quarter into its last days; two households of the first village are never visited.
 */
final class DemoVisits {
  private static final int DAYS_OF_MONTH = 2;
  private static final int LAST_DAY = 28;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int BUNCHED = 6;

  /** Households at the start of the first village's list that nobody visits. */
  static final int BLIND_HOUSEHOLDS = 2;

  private final Kernel kernel;
  private final DemoRandom random;
  private final Map<Region, List<Cadre>> cadres;
  private final Map<Region, List<Household>> households;
  private final RecordDescriptor<Visit> descriptor;

  DemoVisits(
      Kernel kernel,
      DemoRandom random,
      Map<Region, List<Cadre>> cadres,
      Map<Region, List<Household>> households) {
    this.kernel = kernel;
    this.random = random;
    this.cadres = cadres;
    this.households = households;
    this.descriptor = kernel.records().catalogue().of(Visit.class);
  }

  /** Lets every cadre visit during a month. */
  void live(Session session, YearMonth month) {
    boolean first = true;
    for (Map.Entry<Region, List<Cadre>> village : cadres.entrySet()) {
      List<Household> visited = new ArrayList<>(households.get(village.getKey()));
      if (first) {
        visited.subList(0, BLIND_HOUSEHOLDS).clear();
      }
      for (Cadre cadre : village.getValue()) {
        for (LocalDate day : first ? bunched(month) : spread(month)) {
          visit(session, cadre, random.one(visited), day);
        }
        first = false;
      }
    }
  }

  private List<LocalDate> spread(YearMonth month) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < DAYS_OF_MONTH; i++) {
      days.add(month.atDay(random.between(1, LAST_DAY)));
    }
    return days;
  }

  private List<LocalDate> bunched(YearMonth month) {
    List<LocalDate> days = new ArrayList<>();
    if (month.getMonthValue() % MONTHS_OF_QUARTER == 0) {
      for (int i = 0; i < BUNCHED; i++) {
        days.add(month.atDay(LAST_DAY - random.between(0, 2)));
      }
    }
    return days;
  }

  private void visit(Session session, Cadre cadre, Household household, LocalDate day) {
    if (day.isAfter(kernel.clock().now().toLocalDate())) {
      return;
    }
    boolean met = random.chance(88);
    Map<String, Object> values = new HashMap<>();
    values.put("cadre", cadre.getCode());
    values.put("household", household.getCode());
    values.put("date", day);
    values.put("mode", VisitMode.CONCENTRATED);
    values.put("outcome", met ? VisitOutcome.MET : VisitOutcome.ABSENT);
    if (met) {
      values.put("purpose", Set.of(random.one(List.of(VisitPurpose.values()))));
      values.put("duration", random.between(15, 60));
    }
    Caller system = Caller.system(Locale.SIMPLIFIED_CHINESE);
    kernel.records().saving().create(session, system, descriptor, values, false);
  }
}
