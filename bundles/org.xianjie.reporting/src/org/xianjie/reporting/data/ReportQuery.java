package org.xianjie.reporting.data;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Refusal;

/**
 * What a data set is asked for.
 *
 * @param caller who asks; the data set shows only what this person may see
 * @param kernel the open database
 * @param scope organization, region, period and cut-off
 * @param detail aggregate only, or with single cases
 * @param compareWith what the figures are compared with
 * @param locale language of texts
 * @param arguments arguments written behind the id in the design ({@code id?name=value&name=value})
 */
public record ReportQuery(
    Caller caller,
    Kernel kernel,
    ReportScope scope,
    Detail detail,
    CompareWith compareWith,
    Locale locale,
    Map<String, String> arguments) {

  /** How far a report goes into detail (domain.md §9.2). */
  public enum Detail {
    /** Figures only. */
    AGGREGATE,
    /** With single cases. */
    WITH_CASES
  }

  /** What figures are compared with (domain.md §9.2). */
  public enum CompareWith {
    /** The period before. */
    PREVIOUS,
    /** The same period of the year before. */
    YEAR_ON_YEAR,
    /** The target of the programme. */
    TARGET,
    /** Benchmarks of the sources. */
    BENCHMARK
  }

  /** Copies the arguments. */
  public ReportQuery {
    arguments = Map.copyOf(arguments);
  }

  /**
   * Reads figures of the place and period with the cut-off of the report, by the same questions as
   * the indicators.
   *
   * @throws Refusal when the caller may not read reports there
   */
  public <R> R read(Function<IndicatorQuestion, R> reading) {
    kernel
        .access()
        .refuseIn(caller, "report.read", scope.regionCode())
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    return kernel
        .store()
        .read(
            session ->
                reading.apply(
                    new IndicatorQuestion(
                        session,
                        scope.regionCode(),
                        scope.period(),
                        scope.asOf(),
                        kernel.calendar().calendar(),
                        kernel.parameters(),
                        kernel.facts())));
  }

  /** Returns the same question with the arguments of one data set in a design. */
  public ReportQuery with(Map<String, String> given) {
    return new ReportQuery(caller, kernel, scope, detail, compareWith, locale, given);
  }
}
