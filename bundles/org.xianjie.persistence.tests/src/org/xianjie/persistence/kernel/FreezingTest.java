package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.indicator.IndicatorDefinition;
import org.xianjie.core.indicator.IndicatorDefinition.Settling;
import org.xianjie.core.indicator.IndicatorDefinition.Unit;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorFreezing;
import org.xianjie.core.indicator.IndicatorProvider;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.indicator.IndicatorReport.Status;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.region.Region;
import org.xianjie.core.text.Message;

/** A settled figure is frozen by the system work and does not change any more. */
class FreezingTest {
  private static final String MAY = "2026-05";

  @TempDir Path folder;

  @Test
  void aSettledFigureStaysWhatItWas() {
    Changing provider = new Changing();
    TestKernel kernel = new TestKernel(folder, provider);
    kernel.setUp(TestKernel.firstRun());
    try (SignedIn signedIn = kernel.open()) {
      assertTrue(new IndicatorFreezing().run(signedIn.kernel()) > 0);
      assertEquals(0, new IndicatorFreezing().run(signedIn.kernel()), "once");
      provider.numerator = 2;
      provider.formulaVersion = 2;
      IndicatorReport.Value may = value(signedIn, "K-09", MAY, Optional.empty());
      assertEquals(Optional.of(333L), may.tenths());
      assertEquals(Status.FROZEN, may.status());
      assertEquals(1, may.definition().orElseThrow().formulaVersion());
      assertEquals(Map.of("REJECTED", 4L), may.figure().orElseThrow().excluded());
      assertEquals(
          Optional.of(667L),
          value(signedIn, "K-09", MAY, Optional.of(TestKernel.NOW)).tenths(),
          "a cut-off asks for a new computation");
      assertEquals(
          Optional.of(667L),
          value(signedIn, "K-09", "2026-06", Optional.empty()).tenths(),
          "the month is not over");
      IndicatorReport.Value slow = value(signedIn, "K-11", MAY, Optional.empty());
      assertEquals(Status.PROVISIONAL, slow.status(), "settles 30 days after the end");
      assertEquals(Optional.of(667L), slow.tenths());
      IndicatorReport.Value none = value(signedIn, "K-13", MAY, Optional.empty());
      assertEquals(Status.UNDEFINED, none.status());
      assertEquals(Optional.empty(), none.tenths());
    }
    try (SignedIn removed = new TestKernel(folder).open()) {
      IndicatorReport.Value kept = value(removed, "K-09", MAY, Optional.empty());
      assertEquals(Optional.of(333L), kept.tenths(), "the frozen history stays");
      assertEquals(Status.FROZEN, kept.status());
      assertEquals(Status.UNAVAILABLE, value(removed, "K-11", MAY, Optional.empty()).status());
    }
  }

  private static IndicatorReport.Value value(
      SignedIn signedIn, String code, String period, Optional<LocalDateTime> asOf) {
    return signedIn
        .kernel()
        .indicators()
        .compute(CorePlaces.CITY_OFFICE, List.of(code), "5206", period, asOf)
        .values()
        .getFirst();
  }

  /** Three indicators whose figures change with time. */
  private static final class Changing implements IndicatorProvider {
    private long numerator = 1;
    private int formulaVersion = 1;

    @Override
    public String module() {
      return "sample";
    }

    @Override
    public List<IndicatorDefinition> definitions() {
      return List.of(indicator("K-09", 0, 3), indicator("K-11", 30, 3), indicator("K-13", 0, 0));
    }

    private IndicatorDefinition indicator(String code, int days, long denominator) {
      return new IndicatorDefinition(
          code,
          Message.of(Region.class, "region"),
          Unit.PERCENT,
          Optional.empty(),
          new Settling.CalendarDays(days),
          formulaVersion,
          question ->
              List.of(new IndicatorFigure("", numerator, denominator, Map.of("REJECTED", 4L))));
    }
  }
}
