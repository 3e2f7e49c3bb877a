package org.xianjie.organization.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.organization.network.PartyOrg;
import org.xianjie.organization.network.PartyOrgType;
import org.xianjie.organization.standard.AcceptanceFinding;
import org.xianjie.organization.standard.Checklist;
import org.xianjie.organization.standard.StandardAcceptance;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;

/** RPT-ORG-01: every village branch with its acceptance of the year in which the period ends. */
@Component(service = ReportDataSet.class)
public final class AcceptanceDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "org.acceptances";
  }

  @Override
  public List<Column> columns() {
    return Stream.of("village", "branch", "items", "state", "decidedOn", "gaps")
        .map(Column::text)
        .toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(question -> rows(question, query.locale())));
  }

  private static List<Object[]> rows(IndicatorQuestion question, Locale locale) {
    int year = question.period().to().getYear();
    List<Object[]> rows = new ArrayList<>();
    question
        .session()
        .list(
            RecordQuery.of(PartyOrg.class)
                .where("type", PartyOrgType.VILLAGE_BRANCH)
                .where(new Condition.Within(List.of(question.regionCode())))
                .orderBy("regionCode", false))
        .forEach(branch -> rows.add(row(question, branch, year, locale)));
    return rows;
  }

  private static Object[] row(
      IndicatorQuestion question, PartyOrg branch, int year, Locale locale) {
    Optional<StandardAcceptance> found =
        question
            .session()
            .list(
                RecordQuery.of(StandardAcceptance.class)
                    .where("branch", branch)
                    .where("year", year))
            .stream()
            .findFirst();
    return new Object[] {
      branch.getRegion().getName(),
      branch.getName(),
      found.map(acceptance -> items(question, acceptance)).orElse("—"),
      Cells.text(found.map(StandardAcceptance::getState).orElse(null), locale),
      Cells.text(found.map(StandardAcceptance::getDecidedOn).orElse(null), locale),
      Cells.text(found.map(StandardAcceptance::getGaps).orElse(null), locale)
    };
  }

  private static String items(IndicatorQuestion question, StandardAcceptance acceptance) {
    Map<String, AcceptanceFinding> findings = Checklist.findings(question.session(), acceptance);
    long met = findings.values().stream().filter(AcceptanceFinding::isMet).count();
    int items =
        Checklist.items(question.session(), acceptance, question.asOf().toLocalDate()).size();
    return met + " / " + items;
  }
}
