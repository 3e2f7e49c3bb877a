package org.xianjie.command.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.exchange.importing.ImportRequest;
import org.xianjie.exchange.importing.ImportResult;
import org.xianjie.exchange.importing.ImportService;
import org.xianjie.exchange.importing.PossibleDuplicate;
import org.xianjie.exchange.importing.RowError;

/** {@code import TYPE FILE}. */
final class ImportVerb implements Verb {
  @Override
  public String name() {
    return "import";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(2).flag("dry-run").flag("partial").flag("update");
  }

  @Override
  public int run(Invocation call) {
    Arguments arguments = call.arguments();
    ImportRequest request =
        new ImportRequest(
            arguments.operand(0),
            Path.of(arguments.operand(1)).toAbsolutePath(),
            arguments.has("dry-run"),
            arguments.has("partial"),
            arguments.has("update"));
    ImportResult result;
    try (SignedIn signedIn = call.signIn()) {
      result =
          new ImportService(signedIn.kernel())
              .run(signedIn.caller(), request, new RowProgress(call));
      call.console().progressEnd();
    }
    call.answer(tree(call, request, result), lines(call, request, result));
    if (result.isRefused(request.partial())) {
      call.console().tell(call.text("import.refused", result.rejected()));
      return 1;
    }
    return 0;
  }

  private static Object tree(Invocation call, ImportRequest request, ImportResult result) {
    List<Object> errors = new ArrayList<>();
    for (RowError error : result.errors()) {
      errors.add(
          Json.object(
              "row", error.row(),
              "column", error.column(),
              "value", error.value(),
              "reason", error.reason().text(call.locale())));
    }
    return Json.object(
        "type", request.type(),
        "file", request.file().toString(),
        "dryRun", request.dryRun(),
        "stored", result.stored(),
        "read", result.read(),
        "created", result.created(),
        "updated", result.updated(),
        "unchanged", result.unchanged(),
        "rejected", result.rejected(),
        "errors", errors,
        "duplicates",
            result.duplicates().stream()
                .map(
                    d ->
                        Json.object(
                            "row", d.row(),
                            "code", d.code(),
                            "other", d.other(),
                            "likeness", d.likeness().name()))
                .toList(),
        "rejectedFile", result.rejectedFile().map(Path::toString).orElse(null));
  }

  private static List<String> lines(Invocation call, ImportRequest request, ImportResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        call.text(
            "import.counts",
            result.read(),
            result.created(),
            result.updated(),
            result.unchanged(),
            result.rejected()));
    for (RowError error : result.errors()) {
      String reason = error.reason().text(call.locale());
      lines.add(
          error.column().isEmpty()
              ? call.text("import.row", error.row(), reason)
              : call.text("import.cell", error.row(), error.column(), error.value(), reason));
    }
    if (result.errors().size() == ImportResult.MOST_ERRORS) {
      lines.add(call.text("import.more", ImportResult.MOST_ERRORS));
    }
    for (PossibleDuplicate duplicate : result.duplicates()) {
      lines.add(
          call.text(
              "import.duplicate." + duplicate.likeness(),
              duplicate.row(),
              duplicate.code(),
              duplicate.other()));
    }
    result.rejectedFile().ifPresent(file -> lines.add(call.text("import.rejected", file)));
    if (request.dryRun()) {
      lines.add(call.text("import.dry"));
    }
    return lines;
  }
}
