package org.xianjie.command.verb;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.command.line.Syntax;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Algorithms;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.StoredInput;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.security.Grant;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code run alg-n}: an algorithm of domain.md §9.4 on a JSON file or on stored records. */
final class RunVerb implements Verb {
  private static final String IN = "in";
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @Override
  public String name() {
    return "run";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(1).value(IN).value("out");
  }

  @Override
  public int run(Invocation call) throws IOException {
    Algorithm algorithm = algorithm(call);
    Optional<String> in = call.arguments().value(IN);
    Map<String, Object> result =
        in.isPresent()
            ? algorithm.run(Input.of(read(Path.of(in.get()))), Thresholds.bundled())
            : onStored(call, algorithm);
    String answer = Json.write(spoken(call, result));
    Optional<String> out = call.arguments().value("out");
    if (out.isPresent()) {
      Files.writeString(Path.of(out.get()), answer + "\n", StandardCharsets.UTF_8);
    } else {
      call.console().print(answer);
    }
    return 0;
  }

  private static Algorithm algorithm(Invocation call) {
    String name = call.arguments().operand(0);
    int number =
        Algorithms.number(name)
            .orElseThrow(
                () ->
                    new UsageError(
                        Message.of(
                            RunVerb.class,
                            "run.unknown",
                            name,
                            String.join(" ", Algorithms.names()))));
    return new Algorithms(call.services().algorithms().get())
        .find(number)
        .orElseThrow(
            () ->
                new Refusal(
                    Message.of(
                        RunVerb.class,
                        "run.uninstalled",
                        name,
                        Message.of(Algorithms.class, "module." + Algorithms.module(number)))));
  }

  private static Map<String, Object> onStored(Invocation call, Algorithm algorithm) {
    Optional<StoredInput> stored = algorithm.stored();
    if (stored.isEmpty()) {
      call.arguments().required(IN);
    }
    try (SignedIn signedIn = call.signIn()) {
      Kernel kernel = signedIn.kernel();
      LocalDate today = kernel.clock().now().toLocalDate();
      String place =
          signedIn.caller().grants().stream().map(Grant::regionCode).findFirst().orElse("");
      Thresholds thresholds =
          code ->
              kernel
                  .parameters()
                  .resolve(code, place, today)
                  .map(ParameterValue::value)
                  .orElseGet(() -> Thresholds.bundled().text(code));
      return algorithm.run(
          Input.of(stored.orElseThrow().gather(kernel, signedIn.caller())), thresholds);
    }
  }

  private Map<String, Object> read(Path file) throws IOException {
    try {
      Map<String, Object> input = mapper.readValue(Files.readString(file), OBJECT);
      if (input == null) {
        throw refusal("run.json", file);
      }
      return input;
    } catch (NoSuchFileException e) {
      throw refusal("run.missing", file);
    } catch (JacksonException | CharacterCodingException e) {
      throw refusal("run.json", file);
    }
  }

  /** Puts messages into the language of the call. */
  private static Object spoken(Invocation call, Object value) {
    return switch (value) {
      case Message message -> message.text(call.locale());
      case Map<?, ?> map -> {
        Map<Object, Object> spoken = new LinkedHashMap<>();
        map.forEach((name, member) -> spoken.put(name, spoken(call, member)));
        yield spoken;
      }
      case List<?> list -> list.stream().map(item -> spoken(call, item)).toList();
      case null -> null;
      default -> value;
    };
  }

  private static Refusal refusal(String key, Object... arguments) {
    return new Refusal(List.of(Message.of(RunVerb.class, key, arguments)));
  }
}
