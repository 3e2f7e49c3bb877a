package org.xianjie.algorithm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.xianjie.command.CommandLine;
import org.xianjie.command.Console;
import org.xianjie.command.Services;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.WorkingDayAlgorithm;
import org.xianjie.management.algorithm.AdjustmentAlgorithm;
import org.xianjie.management.algorithm.CoverAlgorithm;
import org.xianjie.management.algorithm.FundAlgorithm;
import org.xianjie.management.algorithm.ScoreAlgorithm;
import org.xianjie.organization.algorithm.ClusterAlgorithm;
import org.xianjie.organization.algorithm.HomogeneityAlgorithm;
import org.xianjie.responsibility.algorithm.DuplicateHelpAlgorithm;
import org.xianjie.responsibility.algorithm.FormalismAlgorithm;
import org.xianjie.responsibility.algorithm.HotspotAlgorithm;
import org.xianjie.responsibility.algorithm.InclusionAlgorithm;
import org.xianjie.responsibility.algorithm.RoutingAlgorithm;
import org.xianjie.responsibility.algorithm.WarningAlgorithm;
import org.xianjie.talent.algorithm.DispatchAlgorithm;
import org.xianjie.talent.algorithm.TalentMatchAlgorithm;
import org.xianjie.talent.algorithm.TrainingAlgorithm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One call of {@code run ALG --in FILE}, as a script makes it.
 *
 * @param code exit code
 * @param output what stood on standard output
 * @param messages what stood on the error output
 */
record Run(int code, String output, String messages) {
  static final List<Algorithm> ALL =
      List.of(
          new WorkingDayAlgorithm(),
          new DispatchAlgorithm(),
          new TalentMatchAlgorithm(),
          new DuplicateHelpAlgorithm(),
          new FormalismAlgorithm(),
          new HotspotAlgorithm(),
          new WarningAlgorithm(),
          new RoutingAlgorithm(),
          new InclusionAlgorithm(),
          new TrainingAlgorithm(),
          new ScoreAlgorithm(),
          new AdjustmentAlgorithm(),
          new FundAlgorithm(),
          new CoverAlgorithm(),
          new ClusterAlgorithm(),
          new HomogeneityAlgorithm());

  static Run of(Path folder, String algorithm, String json) {
    return of(ALL, folder, algorithm, json);
  }

  static Run of(List<Algorithm> installed, Path folder, String algorithm, String json) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(results, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8),
            question -> Optional.empty(),
            false);
    int code =
        new CommandLine(
                console, services(installed), Map.of(), () -> false, Locale.SIMPLIFIED_CHINESE)
            .run(List.of("run", algorithm, "--in", file(folder, json).toString()));
    return new Run(
        code, results.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
  }

  JsonNode json() {
    return JsonMapper.builder().build().readTree(output);
  }

  private static Path file(Path folder, String json) {
    try {
      return Files.writeString(folder.resolve("in.json"), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Services services(List<Algorithm> installed) {
    return new Services(
        unasked(),
        unasked(),
        unasked(),
        unasked(),
        unasked(),
        unasked(),
        unasked(),
        unasked(),
        () -> installed,
        unasked());
  }

  private static <S> Supplier<S> unasked() {
    return () -> {
      throw new IllegalStateException("run --in needs nothing but the algorithms");
    };
  }
}
