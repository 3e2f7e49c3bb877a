package org.xianjie.core.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/**
 * Freezes what is settled: the values of the region of the database, its counties and townships,
 * for the months, quarters, halves and years that ended in the last {@code P-FREEZE-MONTHS} months.
 * What is frozen is never computed again.
 */
@Component(service = SystemTask.class)
public final class IndicatorFreezing implements SystemTask {
  private static final String MONTHS = "P-FREEZE-MONTHS";
  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_QUARTER = 3;

  @Override
  public String name() {
    return "indicator-freezing";
  }

  @Override
  public int run(Kernel kernel) {
    LocalDate today = kernel.clock().now().toLocalDate();
    int months = kernel.parameters().integer(MONTHS, Permissions.EVERYWHERE, today);
    List<Period> periods = ended(today, months);
    int frozen = 0;
    for (String region : kernel.store().read(IndicatorFreezing::places)) {
      for (Period period : periods) {
        frozen += freeze(kernel, region, period, today);
      }
    }
    return frozen;
  }

  private static int freeze(Kernel kernel, String region, Period period, LocalDate today) {
    FrozenValues known =
        kernel.store().read(session -> FrozenValues.read(session, region, period.name()));
    Settlement settlement = new Settlement(kernel.calendar().calendar(), kernel.parameters());
    List<String> due =
        kernel.indicators().definitions().stream()
            .filter(definition -> !known.has(definition.code()))
            .filter(
                definition ->
                    today.isAfter(settlement.lastDay(definition.settling(), region, period)))
            .map(IndicatorDefinition::code)
            .toList();
    if (due.isEmpty()) {
      return 0;
    }
    IndicatorReport report =
        kernel
            .indicators()
            .compute(
                Caller.system(Locale.SIMPLIFIED_CHINESE),
                due,
                region,
                period.name(),
                Optional.empty());
    return kernel
        .store()
        .write(
            new Authorship(Caller.SYSTEM, "freeze", ""),
            session -> store(session, report, region, period));
  }

  private static int store(Session session, IndicatorReport report, String code, Period period) {
    Region region = session.find(Region.class, code).orElseThrow();
    int stored = 0;
    for (IndicatorReport.Value value : report.values()) {
      if (value.definition().isPresent() && value.figure().isPresent()) {
        session.add(
            IndicatorValue.of(
                value.definition().get(), value.figure().get(), region, period, report.asOf()));
        stored++;
      }
    }
    return stored;
  }

  private static List<String> places(Session session) {
    String top =
        session
            .find(Setting.class, Setting.CODE)
            .map(setting -> setting.getRegion().getCode())
            .orElseThrow(() -> new IllegalStateException("The database has no settings"));
    return session
        .list(
            RecordQuery.of(Region.class)
                .where(new Condition.Within(List.of(top)))
                .where(
                    new Condition.In(
                        "level",
                        List.of(
                            RegionLevel.PROVINCE,
                            RegionLevel.PREFECTURE,
                            RegionLevel.COUNTY,
                            RegionLevel.TOWNSHIP))))
        .stream()
        .map(Region::getCode)
        .toList();
  }

  /** Returns the periods that ended in the last months, the latest month first. */
  static List<Period> ended(LocalDate today, int months) {
    List<Period> periods = new ArrayList<>();
    YearMonth month = YearMonth.from(today);
    for (int back = 1; back <= months; back++) {
      YearMonth ended = month.minusMonths(back);
      int ordinal = ended.getMonthValue();
      periods.add(Period.month(ended));
      if (ordinal % MONTHS_OF_QUARTER == 0) {
        add(periods, ended.getYear() + "-Q" + ordinal / MONTHS_OF_QUARTER, today);
      }
      if (ordinal % MONTHS_OF_HALF == 0) {
        add(periods, ended.getYear() + "-H" + ordinal / MONTHS_OF_HALF, today);
      }
      if (ordinal == MONTHS_OF_YEAR) {
        add(periods, Integer.toString(ended.getYear()), today);
      }
    }
    return periods;
  }

  private static void add(List<Period> periods, String name, LocalDate today) {
    Period.parse(name, today).ifPresent(periods::add);
  }
}
