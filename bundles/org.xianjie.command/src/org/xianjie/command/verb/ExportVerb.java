package org.xianjie.command.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.store.Condition;
import org.xianjie.exchange.exporting.ExportRequest;
import org.xianjie.exchange.exporting.ExportResult;
import org.xianjie.exchange.exporting.ExportService;

/** {@code export TYPE FILE}. */
final class ExportVerb implements Verb {
  @Override
  public String name() {
    return "export";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(2).repeated("where").value("fields").value("purpose").flag("labels");
  }

  @Override
  public int run(Invocation call) {
    Arguments arguments = call.arguments();
    Path file = Path.of(arguments.operand(1)).toAbsolutePath();
    List<String> fields =
        arguments
            .value("fields")
            .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
            .orElse(List.of());
    try (SignedIn signedIn = call.signIn()) {
      List<Condition> conditions =
          Typed.conditions(
              Typed.type(signedIn.kernel().records(), arguments.operand(0)),
              Arguments.assignments(arguments.all("where")));
      ExportResult result =
          new ExportService(signedIn.kernel())
              .run(
                  signedIn.caller(),
                  new ExportRequest(
                      arguments.operand(0),
                      file,
                      conditions,
                      fields,
                      arguments.value("purpose").orElse(""),
                      arguments.has("labels")
                          ? ExportRequest.Titles.LABELS
                          : ExportRequest.Titles.NAMES));
      tell(call, file, result);
    }
    return 0;
  }

  private static void tell(Invocation call, Path file, ExportResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(call.text("export.done", result.rows(), file));
    if (!result.leftOut().isEmpty()) {
      lines.add(call.text("export.leftOut", String.join(", ", result.leftOut())));
    }
    call.answer(
        Json.object(
            "file", file.toString(),
            "rows", result.rows(),
            "fields", result.fields(),
            "leftOut", result.leftOut()),
        lines);
  }
}
