package org.xianjie.command.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xianjie.command.line.Syntax;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * {@code calendar due}: a due date by the statutory days that come with the product, without a
 * database. {@code calendar load}: the days of a further year into the database.
 */
final class CalendarVerb implements Verb {
  private static final int MOST_DAYS = 10_000;

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1, 2).value("received").value("days");
  }

  @Override
  public int run(Invocation call) throws IOException {
    String what = call.arguments().operand(0);
    int operands = call.arguments().operands().size();
    if ("due".equals(what) && operands == 1) {
      due(call);
    } else if ("load".equals(what) && operands == 2) {
      load(call, Path.of(call.arguments().operand(1)).toAbsolutePath());
    } else {
      throw new UsageError(Message.of(CalendarVerb.class, "calendar.unknown"));
    }
    return 0;
  }

  private static void due(Invocation call) {
    call.arguments().required("received");
    call.arguments().required("days");
    WorkCalendar.Due due =
        StatutoryDays.bundledCalendar()
            .due(
                call.arguments().time("received").orElseThrow(),
                call.arguments().integer("days", 0, MOST_DAYS).orElseThrow());
    String warning = due.loaded() ? null : call.text("calendar.warning");
    List<String> lines = new ArrayList<>(List.of(due.date().toString()));
    if (warning != null) {
      lines.add(warning);
    }
    call.answer(Json.object("due", due.date().toString(), "warning", warning), lines);
  }

  private static void load(Invocation call, Path file) throws IOException {
    String content;
    try {
      content = Files.readString(file);
    } catch (NoSuchFileException e) {
      throw missing(file, e);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new Refusal(Message.of(CalendarVerb.class, "calendar.encoding", file));
    }
    try (SignedIn signedIn = call.signIn()) {
      int changed = signedIn.kernel().calendar().load(signedIn.caller(), content);
      call.answer(
          Json.object("file", file.toString(), "changed", changed),
          List.of(call.text("calendar.loaded", changed)));
    }
  }

  private static Refusal missing(Path file, Exception cause) {
    Refusal refusal = new Refusal(Message.of(CalendarVerb.class, "calendar.missing", file));
    refusal.initCause(cause);
    return refusal;
  }
}
