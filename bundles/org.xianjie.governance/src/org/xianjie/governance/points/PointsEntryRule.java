package org.xianjie.governance.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/**
 * The ledger of household points is append-only; behaviour never costs points, a negative entry is
 * an exchange or the reversal of a wrong one (domain.md §7.1, GOV-R7).
 */
@Component(service = RecordRule.class)
public final class PointsEntryRule implements RecordRule<PointsEntry> {
  private static final int MONTHS_OF_QUARTER = 3;

  @Override
  public Class<PointsEntry> type() {
    return PointsEntry.class;
  }

  @Override
  public void compute(RuleContext<PointsEntry> context) {
    PointsEntry entry = context.record();
    if (context.isNew()) {
      entry.computeAmount(
          switch (entry.getKind()) {
            case EARNED -> standard(context).map(PointsStandard::getPoints).orElse(0);
            case EXCHANGE -> entry.getPoints() == null ? 0 : -entry.getPoints();
            case REVERSAL -> entry.getReversed() == null ? 0 : -entry.getReversed().getAmount();
          });
    }
  }

  @Override
  public List<Message> check(RuleContext<PointsEntry> context) {
    PointsEntry entry = context.record();
    if (!context.isNew()) {
      return List.of(message("refused.append"));
    }
    List<Message> problems = new ArrayList<>();
    if (entry.getDay().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", entry.getDay()));
    }
    if (entry.getAccount().getClosedOn() != null) {
      problems.add(message("refused.closed"));
    }
    problem(context).ifPresent(problems::add);
    if (entry.getAccount().getBalance() + entry.getAmount() < 0) {
      problems.add(message("refused.balance", entry.getAccount().getBalance()));
    }
    return problems;
  }

  @Override
  public void created(RuleContext<PointsEntry> context) {
    PointsAccount account = context.record().getAccount();
    account.computeBalance(account.getBalance() + context.record().getAmount());
  }

  private static Optional<Message> problem(RuleContext<PointsEntry> context) {
    PointsEntry entry = context.record();
    return switch (entry.getKind()) {
      case EARNED -> earned(context);
      case EXCHANGE ->
          entry.getPoints() == null || entry.getPoints() <= 0 || entry.getGoods() == null
              ? Optional.of(message("refused.exchange"))
              : Optional.empty();
      case REVERSAL ->
          isReversible(context) ? Optional.empty() : Optional.of(message("refused.reversal"));
    };
  }

  private static Optional<Message> earned(RuleContext<PointsEntry> context) {
    PointsEntry entry = context.record();
    if (entry.getAction() == null) {
      return Optional.of(message("refused.action"));
    }
    Optional<PointsStandard> standard = standard(context);
    if (standard.isEmpty()) {
      return Optional.of(message("refused.standard"));
    }
    LocalDate day = entry.getDay();
    LocalDate first =
        LocalDate.of(
            day.getYear(),
            (day.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1,
            1);
    int earned =
        context
            .session()
            .list(
                RecordQuery.of(PointsEntry.class)
                    .where("account", entry.getAccount())
                    .where("action", entry.getAction())
                    .where("kind", EntryKind.EARNED)
                    .where(new Condition.Range("day", first, first.plusMonths(MONTHS_OF_QUARTER))))
            .stream()
            .mapToInt(PointsEntry::getAmount)
            .sum();
    return earned + entry.getAmount() > standard.get().getQuarterCap()
        ? Optional.of(message("refused.cap"))
        : Optional.empty();
  }

  private static boolean isReversible(RuleContext<PointsEntry> context) {
    PointsEntry wrong = context.record().getReversed();
    return wrong != null
        && wrong.getKind() != EntryKind.REVERSAL
        && wrong.getAccount().getId().equals(context.record().getAccount().getId())
        && context.session().count(RecordQuery.of(PointsEntry.class).where("reversed", wrong)) == 0;
  }

  private static Optional<PointsStandard> standard(RuleContext<PointsEntry> context) {
    PointsEntry entry = context.record();
    String village = entry.getAccount().getHousehold().getRegion().getCode();
    return context
        .session()
        .list(RecordQuery.of(PointsStandard.class).where("action", entry.getAction()))
        .stream()
        .filter(standard -> village.startsWith(standard.getVillage().getCode()))
        .findFirst();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PointsEntry.class, "points-entry." + key, arguments);
  }
}
