package org.xianjie.command.verb;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xianjie.command.line.Arguments;
import org.xianjie.core.audit.AuditLog;
import org.xianjie.core.audit.AuditQuery;
import org.xianjie.core.audit.AuditView;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.HistoryEntry;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** {@code list audit-entry}: entries of the audit, the latest first. */
final class AuditList {
  private static final Set<String> FILTERS =
      Set.of("account", "operation", "recordType", "recordCode", "from", "to");

  private AuditList() {}

  static void run(Invocation call, SignedIn signedIn, int limit) {
    Map<String, String> where = Arguments.assignments(call.arguments().all("where"));
    where.keySet().stream()
        .filter(name -> !FILTERS.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw refusal(
                  "audit.filter", name, String.join(", ", new java.util.TreeSet<>(FILTERS)));
            });
    AuditQuery query =
        new AuditQuery(
            Optional.ofNullable(where.get("account")),
            Optional.ofNullable(where.get("operation")),
            Optional.ofNullable(where.get("recordType")),
            Optional.ofNullable(where.get("recordCode")),
            Optional.ofNullable(where.get("from")).map(AuditList::day),
            Optional.ofNullable(where.get("to")).map(AuditList::day),
            limit,
            call.arguments().value("after").map(AuditList::number));
    tell(call, new AuditLog(signedIn.kernel()).list(signedIn.caller(), query));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw refusal("audit.day", text);
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw refusal("audit.number", text);
    }
  }

  private static void tell(Invocation call, AuditView.Page page) {
    List<String> lines = new ArrayList<>();
    for (AuditView view : page.entries()) {
      HistoryEntry entry = view.entry();
      String changes =
          entry.changes().stream()
              .map(c -> c.label() + ": " + c.before() + " → " + c.after())
              .collect(Collectors.joining("; "));
      lines.add(
          String.join(
              "  ",
              String.valueOf(view.id()),
              entry.at().toString(),
              entry.account(),
              entry.operation(),
              view.recordType(),
              view.recordCode(),
              entry.reason(),
              changes));
    }
    String next = page.more() ? String.valueOf(page.entries().getLast().id()) : null;
    if (next != null) {
      lines.add(call.text("list.next", next));
    }
    call.answer(
        Json.object(
            "type",
            AuditLog.NAME,
            "records",
            page.entries().stream().map(AuditList::tree).toList(),
            "next",
            next),
        lines);
  }

  private static Object tree(AuditView view) {
    HistoryEntry entry = view.entry();
    return Json.object(
        "type", AuditLog.NAME,
        "code", String.valueOf(view.id()),
        "values",
            Json.object(
                "at", entry.at().toString(),
                "account", entry.account(),
                "operation", entry.operation(),
                "recordType", view.recordType(),
                "recordCode", view.recordCode(),
                "regionCode", view.regionCode(),
                "reason", entry.reason(),
                "changes", entry.changes().stream().map(AuditList::change).toList()));
  }

  private static Object change(HistoryEntry.Change change) {
    return Json.object("field", change.field(), "before", change.before(), "after", change.after());
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(Message.of(AuditList.class, key, arguments));
  }
}
