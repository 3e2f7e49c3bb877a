package org.xianjie.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Similar;
import org.xianjie.command.line.UsageError;
import org.xianjie.command.verb.Invocation;
import org.xianjie.command.verb.Verb;
import org.xianjie.command.verb.Verbs;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.text.Labels;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** Runs one verb and turns whatever happens into an exit code of command.md. */
public final class CommandLine {
  /** Done. */
  public static final int DONE = 0;

  /** Refused: invalid input, rule or permission; nothing changed. */
  public static final int REFUSED = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Environment: no database, locked, disk full. */
  public static final int ENVIRONMENT = 3;

  private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);
  private static final String HELP = "--help";
  private static final String LANGUAGE = "--lang";

  private final Console console;
  private final Services services;
  private final Map<String, String> environment;
  private final BooleanSupplier cancelled;
  private final Locale usual;
  private final Verbs verbs = new Verbs();

  /**
   * Creates the command line.
   *
   * @param console the terminal
   * @param services the rest of the product
   * @param environment environment variables
   * @param cancelled tells whether the process is asked to end
   * @param usual language without {@code --lang}
   */
  public CommandLine(
      Console console,
      Services services,
      Map<String, String> environment,
      BooleanSupplier cancelled,
      Locale usual) {
    this.console = console;
    this.services = services;
    this.environment = Map.copyOf(environment);
    this.cancelled = cancelled;
    this.usual = usual;
  }

  /** Runs the verb that the words name and returns the exit code. */
  public int run(List<String> words) {
    Locale locale = usual;
    try {
      locale = language(words);
      return run(words, locale);
    } catch (UsageError e) {
      console.tell(e.text(locale));
      return USAGE;
    } catch (Refusal e) {
      console.progressEnd();
      for (Message reason : e.reasons()) {
        console.tell(reason.text(locale));
      }
      return REFUSED;
    } catch (StoreUnavailable e) {
      console.tell(e.text(locale));
      return ENVIRONMENT;
    } catch (IOException | UncheckedIOException e) {
      console.tell(text(locale, "failed.file", e.getMessage()));
      return ENVIRONMENT;
    } catch (RuntimeException e) {
      LOG.error("Verb failed: {}", words.isEmpty() ? "" : words.getFirst(), e);
      console.tell(text(locale, "failed.unexpected", String.valueOf(e)));
      return ENVIRONMENT;
    } finally {
      console.flush();
    }
  }

  private int run(List<String> words, Locale locale) throws IOException {
    if (words.isEmpty()) {
      help(locale, console::tell);
      return USAGE;
    }
    String name = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    if (HELP.equals(name) || "help".equals(name) || "-h".equals(name)) {
      return help(rest, locale);
    }
    Verb verb = verb(name);
    Arguments arguments = Arguments.parse(verb.syntax(), rest);
    if (arguments.isHelp()) {
      helpOf(verb, locale);
      return DONE;
    }
    return verb.run(new Invocation(arguments, console, services, locale, environment, cancelled));
  }

  private Verb verb(String name) {
    return verbs
        .find(name)
        .orElseThrow(
            () -> {
              Optional<String> similar = Similar.to(name, verbs.names());
              return new UsageError(
                  similar.isPresent()
                      ? message("verb.similar", name, similar.get())
                      : message("verb.unknown", name, String.join(" ", verbs.names())));
            });
  }

  private int help(List<String> words, Locale locale) {
    if (words.isEmpty() || words.getFirst().startsWith("-")) {
      help(locale, console::print);
    } else {
      helpOf(verb(words.getFirst()), locale);
    }
    return DONE;
  }

  private void help(Locale locale, java.util.function.Consumer<String> to) {
    to.accept(text(locale, "help.title"));
    Labels labels = Labels.of(Verb.class);
    for (String name : verbs.names()) {
      to.accept(String.format("  %-12s %s", name, labels.text(locale, name + ".summary")));
    }
    to.accept(text(locale, "help.options"));
  }

  private void helpOf(Verb verb, Locale locale) {
    Labels labels = Labels.of(Verb.class);
    console.print(labels.text(locale, verb.name() + ".summary"));
    console.print(labels.text(locale, verb.name() + ".help"));
    console.print(text(locale, "help.options"));
  }

  private Locale language(List<String> words) {
    Optional<String> given = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith(LANGUAGE + "=")) {
        given = Optional.of(word.substring(LANGUAGE.length() + 1));
      } else if (LANGUAGE.equals(word) && i + 1 < words.size()) {
        given = Optional.of(words.get(i + 1));
      }
    }
    return given.map(this::language).orElse(usual);
  }

  private Locale language(String name) {
    return switch (name) {
      case "zh_CN" -> Locale.SIMPLIFIED_CHINESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new UsageError(message("language.unknown", name));
    };
  }

  private static String text(Locale locale, String key, Object... arguments) {
    return message(key, arguments).text(locale);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(CommandLine.class, key, arguments);
  }
}
