package org.xianjie.organization.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.Villages;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.organization.economy.CollectiveEconomy;
import org.xianjie.organization.economy.IncomeSource;
import org.xianjie.organization.economy.ShareReform;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;

/** RPT-ORG-07: the collective of every village in the year in which the period ends. */
@Component(service = ReportDataSet.class)
public final class CollectiveDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "org.collectives";
  }

  @Override
  public List<Column> columns() {
    return Stream.of(
            "village",
            "income",
            "sources",
            "largestShare",
            "assets",
            "dividends",
            "liabilities",
            "reform")
        .map(Column::text)
        .toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(question -> rows(question, query.locale())));
  }

  private static List<Object[]> rows(IndicatorQuestion question, Locale locale) {
    LocalDate day = question.asOf().toLocalDate();
    List<Object[]> rows = new ArrayList<>();
    for (Region village : Villages.of(question.session(), question.regionCode(), day)) {
      rows.add(row(question, village, locale));
    }
    return rows;
  }

  private static Object[] row(IndicatorQuestion question, Region village, Locale locale) {
    Optional<CollectiveEconomy> ledger =
        question
            .session()
            .list(
                RecordQuery.of(CollectiveEconomy.class)
                    .where("village", village)
                    .where("year", question.period().to().getYear()))
            .stream()
            .findFirst();
    Optional<ShareReform> reform =
        question
            .session()
            .list(RecordQuery.of(ShareReform.class).where("village", village))
            .stream()
            .findFirst();
    return new Object[] {
      village.getName(),
      Cells.text(ledger.map(CollectiveEconomy::getIncome).orElse(null), locale),
      Cells.choices(
          IncomeSource.class, ledger.map(CollectiveEconomy::getSources).orElse(null), locale),
      ledger.map(found -> share(found)).orElse("—"),
      Cells.text(ledger.map(CollectiveEconomy::getAssets).orElse(null), locale),
      Cells.text(ledger.map(CollectiveEconomy::getDividends).orElse(null), locale),
      Cells.text(ledger.map(CollectiveEconomy::getLiabilities).orElse(null), locale),
      Cells.text(reform.map(ShareReform::getState).orElse(null), locale)
    };
  }

  private static String share(CollectiveEconomy ledger) {
    return ledger.getLargestShare() + " %" + (ledger.isSingleSource() ? " !" : "");
  }
}
