package org.xianjie.responsibility.report;

import java.util.function.Function;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.indicator.Period;
import org.xianjie.core.security.Access;
import org.xianjie.core.text.Refusal;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.responsibility.indicator.NeedCohort;

/** Reads figures for a report from the same measures as the indicators. */
final class NeedFigures {
  private static final String PERMISSION = "report.read";

  private NeedFigures() {}

  /** Runs the reading for the period of the report. */
  static <R> R read(ReportQuery query, Function<NeedCohort, R> reading) {
    return read(query, query.scope().period(), reading);
  }

  /** Runs the reading for another period with the same cut-off. */
  static <R> R read(ReportQuery query, Period period, Function<NeedCohort, R> reading) {
    Access access = query.kernel().access();
    access
        .refuseIn(query.caller(), PERMISSION, query.scope().regionCode())
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    return query
        .kernel()
        .store()
        .read(
            session ->
                reading.apply(
                    new NeedCohort(
                        new IndicatorQuestion(
                            session,
                            query.scope().regionCode(),
                            period,
                            query.scope().asOf(),
                            query.kernel().calendar().calendar(),
                            query.kernel().parameters(),
                            query.kernel().facts()))));
  }
}
