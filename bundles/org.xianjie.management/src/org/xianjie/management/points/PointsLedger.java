package org.xianjie.management.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/**
 * Writes the ledger of cadre points: a record earns once, a month at most its cap, and without a
 * rule nothing (S1 §5.1, C5).
 */
final class PointsLedger {
  private final Session session;

  PointsLedger(Session session) {
    this.session = session;
  }

  /** Adds what the record earns by its rule; a second time changes nothing. */
  void add(Cadre cadre, LocalDate day, PointsCause cause, String origin) {
    Optional<CadrePointsStandard> rule =
        session
            .list(RecordQuery.of(CadrePointsStandard.class).where("cause", cause).limit(1))
            .stream()
            .findFirst();
    if (rule.isEmpty() || isEntered(cause, origin)) {
      return;
    }
    CadrePoints account = account(cadre, day.getYear());
    int left = rule.get().getMonthlyCap() - inMonth(account, cause, day);
    int points = Math.min(rule.get().getPoints(), left);
    if (points <= 0) {
      return;
    }
    CadrePointsEntry entry = new CadrePointsEntry();
    entry.setAccount(account);
    entry.setDay(day);
    entry.setCause(cause);
    entry.setPoints(points);
    entry.setOrigin(origin);
    session.add(entry);
    account.computeTotal(account.getTotal() + points);
  }

  private boolean isEntered(PointsCause cause, String origin) {
    return session.count(
            RecordQuery.of(CadrePointsEntry.class).where("cause", cause).where("origin", origin))
        > 0;
  }

  private int inMonth(CadrePoints account, PointsCause cause, LocalDate day) {
    if (account.getId() == null) {
      return 0;
    }
    LocalDate first = day.withDayOfMonth(1);
    List<CadrePointsEntry> entries =
        session.list(
            RecordQuery.of(CadrePointsEntry.class)
                .where("account", account)
                .where("cause", cause)
                .where(new Condition.Range("day", first, first.plusMonths(1))));
    return entries.stream().mapToInt(CadrePointsEntry::getPoints).sum();
  }

  private CadrePoints account(Cadre cadre, int year) {
    return session
        .list(RecordQuery.of(CadrePoints.class).where("cadre", cadre).where("year", year).limit(1))
        .stream()
        .findFirst()
        .orElseGet(
            () -> {
              CadrePoints account = new CadrePoints();
              account.setCadre(cadre);
              account.setYear(year);
              session.add(account);
              return account;
            });
  }
}
