package org.xianjie.command.verb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.xianjie.command.line.Syntax;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code run alg-1}: an algorithm of domain.md §9.4 on a JSON file. */
final class RunVerb implements Verb {
  private static final String ALG_1 = "alg-1";
  private static final int MOST_DAYS = 10_000;

  @Override
  public String name() {
    return "run";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1).value("in").value("out");
  }

  @Override
  public int run(Invocation call) throws IOException {
    String algorithm = call.arguments().operand(0);
    if (!ALG_1.equals(algorithm)) {
      throw new UsageError(Message.of(RunVerb.class, "run.unknown", algorithm, ALG_1));
    }
    Path in = Path.of(call.arguments().required("in"));
    String answer = Json.write(due(call, read(in)));
    Optional<String> out = call.arguments().value("out");
    if (out.isPresent()) {
      Files.writeString(Path.of(out.get()), answer + "\n", StandardCharsets.UTF_8);
    } else {
      call.console().print(answer);
    }
    return 0;
  }

  private static Object due(Invocation call, JsonNode input) {
    JsonNode received = input.path("receivedAt");
    JsonNode days = input.path("days");
    if (!received.isString() || !days.isInt() || days.intValue() < 0) {
      throw refusal("run.alg1");
    }
    if (days.intValue() > MOST_DAYS) {
      throw refusal("run.days", MOST_DAYS);
    }
    try {
      WorkCalendar.Due due =
          StatutoryDays.bundledCalendar()
              .due(LocalDateTime.parse(received.stringValue()), days.intValue());
      return Json.object(
          "due",
          due.date().toString(),
          "warning",
          due.loaded() ? null : call.text("calendar.warning"));
    } catch (DateTimeParseException e) {
      throw refusal("run.alg1");
    }
  }

  private static JsonNode read(Path file) throws IOException {
    try {
      return JsonMapper.builder().build().readTree(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw refusal("run.missing", file);
    } catch (JacksonException e) {
      throw refusal("run.json", file);
    }
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(List.of(Message.of(RunVerb.class, key, arguments)));
  }
}
