package org.xianjie.organization.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.organization.rectification.RectIssue;
import org.xianjie.organization.rectification.WeakBranchCase;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;

/** RPT-ORG-02: every issue of the rectifications that ran in the period, with its plan. */
@Component(service = ReportDataSet.class)
public final class RectificationDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "org.rectification";
  }

  @Override
  public List<Column> columns() {
    return Stream.of(
            "village",
            "category",
            "caseState",
            "issue",
            "measures",
            "owner",
            "due",
            "state",
            "accepted")
        .map(Column::text)
        .toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(question -> rows(question, query.locale())));
  }

  private static List<Object[]> rows(IndicatorQuestion question, Locale locale) {
    LocalDate from = question.period().from();
    List<Object[]> rows = new ArrayList<>();
    List<WeakBranchCase> cases =
        question
            .session()
            .list(
                RecordQuery.of(WeakBranchCase.class)
                    .where(new Condition.Within(List.of(question.regionCode())))
                    .where(
                        new Condition.Range(
                            "confirmedOn", null, question.period().to().plusDays(1)))
                    .orderBy("regionCode", false));
    for (WeakBranchCase weak : cases) {
      if (weak.getRemovedOn() == null || !weak.getRemovedOn().isBefore(from)) {
        question
            .session()
            .list(RecordQuery.of(RectIssue.class).where("weakBranchCase", weak))
            .forEach(issue -> rows.add(row(weak, issue, locale)));
      }
    }
    return rows;
  }

  private static Object[] row(WeakBranchCase weak, RectIssue issue, Locale locale) {
    String owner = issue.getOwner() == null ? null : issue.getOwner().getPerson().getName();
    return new Object[] {
      weak.getBranch().getRegion().getName(),
      Cells.text(issue.getCategory(), locale),
      Cells.text(weak.getState(), locale),
      issue.getDescription(),
      Cells.text(issue.getMeasures(), locale),
      Cells.text(owner, locale),
      Cells.text(issue.getDue(), locale),
      Cells.text(issue.getState(), locale),
      Cells.text(issue.getAcceptedOn(), locale)
    };
  }
}
