package org.xianjie.command.verb;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.text.Message;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.ReportQuery.CompareWith;
import org.xianjie.reporting.data.ReportQuery.Detail;
import org.xianjie.reporting.data.ReportScope;
import org.xianjie.reporting.engine.ReportFormat;
import org.xianjie.reporting.engine.ReportRequest;
import org.xianjie.reporting.engine.ReportRequest.Design;

/** {@code report ID|FILE}: renders a published report or a design file. */
final class ReportVerb implements Verb {
  private static final String DESIGN_ENDING = ".rptdesign";

  @Override
  public String name() {
    return "report";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1)
        .value("org")
        .value("period")
        .value("as-of")
        .value("subject")
        .value("format")
        .value("out")
        .flag("cases");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Arguments arguments = call.arguments();
    String place = arguments.required("org");
    String period = arguments.required("period");
    Path file = Path.of(arguments.required("out")).toAbsolutePath();
    ReportFormat format = format(arguments, file);
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (SignedIn signedIn = call.signIn()) {
      ReportScope scope =
          ReportScope.resolve(signedIn.kernel(), place, period, arguments.time("as-of"));
      ReportQuery query =
          new ReportQuery(
              signedIn.caller(),
              signedIn.kernel(),
              scope,
              arguments.has("cases") ? Detail.WITH_CASES : Detail.AGGREGATE,
              CompareWith.PREVIOUS,
              call.locale(),
              arguments
                  .value("subject")
                  .map(subject -> Map.of("subject", subject))
                  .orElse(Map.of()));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        call.services()
            .engine()
            .get()
            .render(
                new ReportRequest(
                    design(arguments.operand(0)), query, format, out, new Progress(call)));
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    call.console().progressEnd();
    call.answer(
        Json.object("file", file.toString(), "bytes", Files.size(file)),
        List.of(call.text("report.done", file)));
    return 0;
  }

  private static Design design(String operand) {
    return operand.endsWith(DESIGN_ENDING)
        ? new Design.File(Path.of(operand).toAbsolutePath())
        : new Design.Published(operand);
  }

  private static ReportFormat format(Arguments arguments, Path file) {
    String name = file.getFileName().toString();
    String asked =
        arguments.value("format").orElseGet(() -> name.substring(name.lastIndexOf('.') + 1));
    return ReportFormat.of(asked)
        .orElseThrow(
            () -> {
              String known =
                  Arrays.stream(ReportFormat.values())
                      .map(ReportFormat::extension)
                      .collect(Collectors.joining("|"));
              return new UsageError(Message.of(ReportVerb.class, "report.format", asked, known));
            });
  }

  private record Progress(Invocation call) implements ReportRequest.Progress {
    @Override
    public void page(int number) {
      call.console().progress(call.text("report.page", number));
    }

    @Override
    public boolean isCancelled() {
      return call.cancelled().getAsBoolean();
    }
  }
}
