package org.xianjie.talent.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.talent.training.TrainingAttendance;
import org.xianjie.talent.training.TrainingSession;

/** RPT-TAL-03: the sessions of the period, with places left and satisfaction. */
@Component(service = ReportDataSet.class)
public final class SessionDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "tal.sessions";
  }

  @Override
  public List<Column> columns() {
    return Stream.of(
            "date", "course", "kind", "capacity", "attended", "left", "satisfaction", "state")
        .map(Column::text)
        .toList();
  }

  private static final int TENTHS = 10;

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(question -> rows(question, query.locale())));
  }

  private static List<Object[]> rows(IndicatorQuestion question, Locale locale) {
    List<Object[]> rows = new ArrayList<>();
    question
        .session()
        .list(
            RecordQuery.of(TrainingSession.class)
                .where(new Condition.Within(List.of(question.regionCode())))
                .where(
                    new Condition.Range(
                        "date", question.period().from(), question.period().to().plusDays(1)))
                .orderBy("date", false))
        .forEach(session -> rows.add(row(question, session, locale)));
    return rows;
  }

  private static Object[] row(IndicatorQuestion question, TrainingSession session, Locale locale) {
    long registered =
        question
            .session()
            .count(RecordQuery.of(TrainingAttendance.class).where("session", session));
    Integer satisfaction = session.getSatisfaction();
    return new Object[] {
      Cells.text(session.getDate(), locale),
      session.getCourse().getTitle(),
      Cells.text(session.getCourse().getKind(), locale),
      String.valueOf(session.getCapacity()),
      Cells.text(session.getAttended(), locale),
      String.valueOf(session.getCapacity() - registered),
      satisfaction == null ? "—" : satisfaction / TENTHS + "." + satisfaction % TENTHS,
      Cells.text(session.getState(), locale)
    };
  }
}
