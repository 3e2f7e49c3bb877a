package org.xianjie.core.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.calendar.CalendarService;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.indicator.IndicatorDefinition.Settling;
import org.xianjie.core.indicator.IndicatorDefinition.Unit;
import org.xianjie.core.indicator.IndicatorReport.Status;
import org.xianjie.core.indicator.IndicatorReport.Value;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.security.RoleCatalogue;
import org.xianjie.core.security.Scope;
import org.xianjie.core.store.MemorySession;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;

class DefaultIndicatorServiceTest {
  private static final Caller TOWN =
      new Caller("a", "a", "", List.of(new Grant("R-TOWN", "ORG-T", "520602")), Locale.ENGLISH);

  private final Region county = new Region("520602", "x", RegionLevel.COUNTY, null);
  private final List<IndicatorQuestion> questions = new ArrayList<>();
  private IndicatorFigure figure = new IndicatorFigure("", 2, 3, Map.of());
  private LocalDateTime now = LocalDateTime.of(2026, 6, 30, 9, 0);

  @Test
  void anOrganizationStandsForItsRegion() {
    IndicatorReport report = compute(List.of("K-09"), "ORG-T", "2026-Q2");
    assertEquals("ORG-T", report.place());
    assertEquals("520602", report.regionCode());
    assertEquals(LocalDate.of(2026, 4, 1), report.period().from());
    assertEquals("520602", questions.getFirst().regionCode());
    assertEquals(now, questions.getFirst().asOf());
    Value value = report.values().getFirst();
    assertEquals(Optional.of(667L), value.tenths());
    assertEquals("85", value.target().orElseThrow().value());
  }

  @Test
  void withoutCodesEverythingInstalledIsComputed() {
    assertEquals(
        List.of("K-09", "K-11", "K-12", "K-13"),
        compute(List.of(), "520602", "2026-05").values().stream().map(Value::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    // P-RESP-DAYS of 2 working days after Sunday 31 May 2026 is Tuesday 2 June.
    "K-09,2026-06-02T23:59,PROVISIONAL",
    "K-09,2026-06-03T00:00,FROZEN",
    "K-11,2026-06-30T09:00,PROVISIONAL",
    "K-11,2026-07-01T00:00,FROZEN",
    "K-13,2026-06-05T12:00,PROVISIONAL",
    "K-13,2026-06-06T00:00,FROZEN",
    "K-12,2026-05-31T23:59,PROVISIONAL",
    "K-12,2026-06-01T00:00,FROZEN"
  })
  void aValueSettlesAfterThePeriod(String code, LocalDateTime asOf, Status status) {
    now = LocalDateTime.of(2026, 12, 1, 9, 0);
    IndicatorReport report =
        service().compute(TOWN, List.of(code), "520602", "2026-05", Optional.of(asOf));
    assertEquals(status, report.values().getFirst().status());
    assertEquals(asOf, report.asOf());
  }

  @Test
  void nothingToCountIsUndefinedNeverZero() {
    figure = new IndicatorFigure("", 0, 0, Map.of());
    Value value = compute(List.of("K-09"), "520602", "2026-05").values().getFirst();
    assertEquals(Status.UNDEFINED, value.status());
    assertEquals(Optional.empty(), value.tenths());
    Value count = compute(List.of("K-12"), "520602", "2026-05").values().getFirst();
    assertEquals(Status.FROZEN, count.status());
    assertEquals(Optional.of(0L), count.tenths());
  }

  @Test
  void withoutAProviderItIsUnavailable() {
    Value value = compute(List.of("K-35"), "520602", "2026-05").values().getFirst();
    assertEquals(Status.UNAVAILABLE, value.status());
    assertEquals(Optional.empty(), value.tenths());
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    assertEquals("refused.code", refusal(List.of("K-99"), "520602", "2026-05"));
    assertEquals("refused.period", refusal(List.of(), "520602", "2026-13"));
    assertEquals("refused.place", refusal(List.of(), "ORG-X", "2026-05"));
    assertEquals("refused.region", refusal(List.of(), "5206", "2026-05"));
    Refusal future =
        assertThrows(
            Refusal.class,
            () ->
                service()
                    .compute(
                        TOWN, List.of(), "520602", "2026-05", Optional.of(now.plusMinutes(1))));
    assertEquals("refused.future", future.reasons().getFirst().key());
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT,65,126,516",
    "PERCENT,1,3,333",
    "PERCENT,2,3,667",
    "PERCENT,1,16,63",
    "PERCENT,1,2000,1",
    "PERCENT,1,2001,0",
    "PERCENT,5,5,1000",
    "WORKING_DAYS,5,2,25",
    "WORKING_DAYS,1,20,1",
    "DAYS,31,3,103",
    "COUNT,7,0,70"
  })
  void valuesAreRoundedHalfUpByIntegers(Unit unit, long numerator, long denominator, long tenths) {
    IndicatorDefinition definition =
        definition("K-01", unit, new Settling.CalendarDays(0), Optional.empty());
    Value value =
        new Value(
            "K-01",
            Optional.of(definition),
            Optional.of(new IndicatorFigure("", numerator, denominator, Map.of())),
            Optional.empty(),
            Status.FROZEN);
    assertEquals(Optional.of(tenths), value.tenths());
  }

  private String refusal(List<String> codes, String place, String period) {
    Refusal refusal = assertThrows(Refusal.class, () -> compute(codes, place, period));
    return refusal.reasons().getFirst().key();
  }

  private IndicatorReport compute(List<String> codes, String place, String period) {
    return service().compute(TOWN, codes, place, period, Optional.empty());
  }

  private DefaultIndicatorService service() {
    Organization office =
        new Organization("ORG-T", "x", OrganizationType.TOWN, OrganizationLevel.TOWN, county);
    RoleCatalogue roles =
        new RoleCatalogue(
            List.of(new RoleCatalogue.Line("R-TOWN", "indicator.read", Scope.SUBTREE)));
    return new DefaultIndicatorService(
        new MemorySession(new Region("5206", "x", RegionLevel.PREFECTURE, null), county, office),
        new Access(roles, List.of()),
        BusinessClock.fixedAt(now),
        new BundledCalendar(),
        (code, region, date) ->
            Optional.of(
                new ParameterValue(
                    code,
                    code.equals("P-RESP-DAYS") ? "2" : "85",
                    "",
                    ">=",
                    "S1 §3.2",
                    "",
                    date.withDayOfYear(1))),
        new Facts(List.of()),
        List.of(new Provider()));
  }

  private IndicatorDefinition definition(
      String code, Unit unit, Settling settling, Optional<String> target) {
    return new IndicatorDefinition(
        code,
        Message.of(IndicatorReport.class, "Unit." + unit),
        unit,
        target,
        settling,
        1,
        question -> {
          questions.add(question);
          return List.of(figure);
        });
  }

  private final class Provider implements IndicatorProvider {
    @Override
    public String module() {
      return "test";
    }

    @Override
    public List<IndicatorDefinition> definitions() {
      return List.of(
          definition("K-13", Unit.PERCENT, new Settling.WorkingDays(5), Optional.of("P-SATIS")),
          definition("K-12", Unit.COUNT, new Settling.CalendarDays(0), Optional.empty()),
          definition("K-11", Unit.PERCENT, new Settling.CalendarDays(30), Optional.empty()),
          definition(
              "K-09",
              Unit.PERCENT,
              new Settling.ParameterDays("P-RESP-DAYS"),
              Optional.of("P-SOLVE-RATE")));
    }
  }

  private static final class BundledCalendar implements CalendarService {
    @Override
    public WorkCalendar calendar() {
      return StatutoryDays.bundledCalendar();
    }

    @Override
    public int load(Caller caller, String csv) {
      throw new UnsupportedOperationException("load");
    }
  }
}
