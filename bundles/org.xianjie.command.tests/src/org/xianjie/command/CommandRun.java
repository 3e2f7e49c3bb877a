package org.xianjie.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.WorkingDayAlgorithm;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.text.Message;
import org.xianjie.testing.TestPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the command line as a process would, and remembers what it wrote. */
final class CommandRun {
  static final String PASSWORD = "four plain test words";

  private final Map<String, String> environment = new HashMap<>();
  private final List<String> always = new ArrayList<>();
  private final List<Algorithm> algorithms = new ArrayList<>(List.of(new WorkingDayAlgorithm()));
  private String output = "";
  private String messages = "";

  CommandRun() {
    environment.put("XIANJIE_PASSWORD", PASSWORD);
    environment.put("XIANJIE_NEW_PASSWORD", PASSWORD);
  }

  /** Uses a data folder from now on. */
  CommandRun in(Path data) {
    always.addAll(List.of("--data", data.toString()));
    return this;
  }

  /** Adds an algorithm, as an installed module does. */
  CommandRun with(Algorithm algorithm) {
    algorithms.add(algorithm);
    return this;
  }

  CommandRun without(String variable) {
    environment.remove(variable);
    return this;
  }

  CommandRun with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  int run(String... words) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(results, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8),
            question -> Optional.empty(),
            false);
    List<String> all = new ArrayList<>(List.of(words));
    if (!all.isEmpty()) {
      all.addAll(always);
    }
    int code =
        new CommandLine(console, services(), environment, () -> false, Locale.SIMPLIFIED_CHINESE)
            .run(all);
    output = results.toString(StandardCharsets.UTF_8);
    messages = errors.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** Returns what stood on standard output. */
  String output() {
    return output;
  }

  /** Returns what stood on the error output. */
  String messages() {
    return messages;
  }

  JsonNode json() {
    return JsonMapper.builder().build().readTree(output);
  }

  private Services services() {
    return new Services(
        TestPlatform::opener,
        TestPlatform::signIn,
        TestPlatform::setup,
        TestPlatform::modules,
        Optional::empty,
        List::of,
        () -> {
          throw new IllegalStateException("No report is asked for here");
        },
        () -> {
          throw new IllegalStateException("No report is asked for here");
        },
        () -> List.copyOf(algorithms),
        () ->
            List.of(
                new CheckResult(
                    "bundles", true, Message.of(BundleCheck.class, "bundles.resolved", 0))));
  }
}
