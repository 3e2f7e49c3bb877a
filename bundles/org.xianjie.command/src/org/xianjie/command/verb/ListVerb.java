package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.audit.AuditLog;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.ListPage;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.store.Condition;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** {@code list TYPE}: records page by page. */
final class ListVerb implements Verb {
  private static final int USUAL_LIMIT = 100;
  private static final int MOST = 100_000;

  @Override
  public String name() {
    return "list";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1)
        .repeated("where")
        .value("sort")
        .value("limit")
        .value("after")
        .flag("count");
  }

  @Override
  public int run(Invocation call) {
    Arguments arguments = call.arguments();
    int limit = arguments.integer("limit", 1, MOST).orElse(USUAL_LIMIT);
    try (SignedIn signedIn = call.signIn()) {
      if (AuditLog.NAME.equals(arguments.operand(0))) {
        AuditList.run(call, signedIn, limit);
        return 0;
      }
      var records = signedIn.kernel().records();
      RecordDescriptor<?> type = Typed.type(records, arguments.operand(0));
      ListRequest request = ListRequest.of(type.name(), limit);
      for (Condition condition :
          Typed.conditions(type, Arguments.assignments(arguments.all("where")))) {
        request = request.where(condition);
      }
      request = sorted(request, type, arguments.value("sort").orElse("code"));
      if (arguments.has("count")) {
        long count = records.count(signedIn.caller(), request);
        call.answer(
            Json.object("type", type.name(), "count", count), List.of(String.valueOf(count)));
        return 0;
      }
      if (arguments.has("after")) {
        request = request.after(List.of(arguments.required("after")));
      }
      tell(call, type, records.list(signedIn.caller(), request));
    }
    return 0;
  }

  private static ListRequest sorted(ListRequest request, RecordDescriptor<?> type, String fields) {
    ListRequest sorted = request;
    for (String field : fields.split(",")) {
      boolean descending = field.startsWith("-");
      String name = descending ? field.substring(1) : field;
      if (!"code".equals(name) && type.field(name).isEmpty()) {
        throw new Refusal(
            Message.of(ListVerb.class, "field.unknown", type.name(), name, names(type)));
      }
      sorted = sorted.orderBy(name, descending);
    }
    return sorted;
  }

  private static String names(RecordDescriptor<?> type) {
    return type.fields().stream().map(f -> f.name()).collect(Collectors.joining(", "));
  }

  private static void tell(Invocation call, RecordDescriptor<?> type, ListPage page) {
    String next = page.next().isEmpty() ? null : page.records().getLast().code();
    List<String> lines = new ArrayList<>();
    for (RecordView view : page.records()) {
      String columns =
          type.columns().stream()
              .map(field -> FieldCodec.show(view.values().get(field.name()), call.locale()))
              .collect(Collectors.joining("  "));
      lines.add(view.code() + "  " + columns);
    }
    if (next != null) {
      lines.add(call.text("list.next", next));
    }
    call.answer(
        Json.object(
            "type", type.name(),
            "records", page.records().stream().map(Json::record).toList(),
            "next", next),
        lines);
  }
}
