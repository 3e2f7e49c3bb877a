package org.xianjie.organization.economy;

import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/**
 * What the records of one village and year say about its collective; the ledger, the indicator and
 * the fact are made of it, nobody types a total (domain.md §4.4).
 */
public final class YearOfCollective {
  private static final int HUNDRED = 100;

  private final Session session;
  private final Region village;
  private final int year;
  private final Map<IncomeSource, BigDecimal> incomes;

  /** Reads the incomes of the year. */
  public YearOfCollective(Session session, Region village, int year) {
    this.session = session;
    this.village = village;
    this.year = year;
    this.incomes = incomes();
  }

  /** Returns the incomes by source in yuan. */
  public Map<IncomeSource, BigDecimal> bySource() {
    return Map.copyOf(incomes);
  }

  /** Returns the income in yuan. */
  public BigDecimal income() {
    return scaled(incomes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Returns the share of the largest source in whole percent, rounded down; 0 without income. */
  public int largestShare() {
    BigDecimal income = income();
    if (income.signum() == 0) {
      return 0;
    }
    BigDecimal largest = incomes.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return largest
        .multiply(BigDecimal.valueOf(HUNDRED))
        .divide(income, 0, RoundingMode.DOWN)
        .intValueExact();
  }

  /** Returns the assets held at the end of the year in yuan. */
  public BigDecimal assets() {
    return sum(
        session
            .entityManager()
            .createQuery(
                "select sum(a.amount) from CollectiveAsset a where a.deleted = false"
                    + " and a.village = :village and (a.acquiredOn is null or a.acquiredOn <= :end)"
                    + " and (a.disposedOn is null or a.disposedOn > :end)",
                BigDecimal.class)
            .setParameter("village", village)
            .setParameter("end", LocalDate.of(year + 1, 1, 1).minusDays(1)));
  }

  /** Returns the dividends paid in the year in yuan. */
  public BigDecimal dividends() {
    return sum(
        inYear(
            session
                .entityManager()
                .createQuery(
                    "select sum(d.amount) from DividendPayment d where d.deleted = false"
                        + " and d.village = :village and d.date >= :from and d.date < :to",
                    BigDecimal.class)));
  }

  /** Writes the year into its ledger; makes one where there is none. */
  public CollectiveEconomy save(Parameters parameters) {
    CollectiveEconomy ledger =
        session
            .list(
                RecordQuery.of(CollectiveEconomy.class)
                    .where("village", village)
                    .where("year", year))
            .stream()
            .findFirst()
            .orElse(null);
    boolean isNew = ledger == null;
    if (isNew) {
      ledger = new CollectiveEconomy();
      ledger.setVillage(village);
      ledger.setYear(year);
    }
    int limit = parameters.integer("P-SINGLE-SOURCE", village.getCode(), LocalDate.of(year, 12, 1));
    fill(ledger, limit);
    if (isNew) {
      session.add(ledger);
    }
    return ledger;
  }

  private void fill(CollectiveEconomy ledger, int limit) {
    ledger.setIncome(income());
    ledger.setSources(incomes.keySet().stream().map(IncomeSource::name).sorted().collect(joined()));
    ledger.setLargestShare(largestShare());
    ledger.setSingleSource(isAbove(limit));
    ledger.setAssets(assets());
    ledger.setDividends(dividends());
  }

  /** Compares with whole numbers, so that 80 % exactly is not above 80 %. */
  private boolean isAbove(int limit) {
    BigDecimal largest =
        incomes.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    BigDecimal bound = income().multiply(BigDecimal.valueOf(limit));
    return largest.multiply(BigDecimal.valueOf(HUNDRED)).compareTo(bound) > 0;
  }

  private Map<IncomeSource, BigDecimal> incomes() {
    Map<IncomeSource, BigDecimal> sums = new LinkedHashMap<>();
    inYear(
            session
                .entityManager()
                .createQuery(
                    "select i.source, sum(i.amount) from IncomeEntry i where i.deleted = false"
                        + " and i.village = :village and i.date >= :from and i.date < :to"
                        + " group by i.source",
                    Object[].class))
        .getResultList()
        .forEach(row -> sums.put((IncomeSource) row[0], (BigDecimal) row[1]));
    return sums;
  }

  private <R> TypedQuery<R> inYear(TypedQuery<R> query) {
    return query
        .setParameter("village", village)
        .setParameter("from", LocalDate.of(year, 1, 1))
        .setParameter("to", LocalDate.of(year + 1, 1, 1));
  }

  private static BigDecimal sum(TypedQuery<BigDecimal> query) {
    return scaled(Objects.requireNonNullElse(query.getSingleResult(), BigDecimal.ZERO));
  }

  private static BigDecimal scaled(BigDecimal yuan) {
    return yuan.setScale(2, RoundingMode.HALF_UP);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(";");
  }
}
