package org.xianjie.command.verb;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.xianjie.command.Console;
import org.xianjie.command.Services;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.text.Message;

/**
 * One call of a verb.
 *
 * @param arguments operands and options
 * @param console the terminal
 * @param services the rest of the product
 * @param locale language of texts
 * @param environment environment variables
 * @param cancelled tells whether the process is asked to end
 */
public record Invocation(
    Arguments arguments,
    Console console,
    Services services,
    Locale locale,
    Map<String, String> environment,
    BooleanSupplier cancelled) {
  private static final String PASSWORD = "XIANJIE_PASSWORD";
  private static final String NEW_PASSWORD = "XIANJIE_NEW_PASSWORD";
  private static final String RECOVERY_KEY = "XIANJIE_RECOVERY_KEY";
  private static final String DATA_PROPERTY = "xianjie.data";

  /**
   * Opens the database for the person named by {@code --user}; where the database has one account
   * only, for that one.
   */
  public SignedIn signIn() {
    if (arguments.has("db")) {
      throw new UsageError(message("db.unsupported"));
    }
    Path folder = folder();
    if (!services.opener().get().exists(folder)) {
      throw new StoreUnavailable(
          StoreUnavailable.Cause.MISSING, message("database.missing", folder));
    }
    String account = account();
    char[] password = secret(PASSWORD, message("password.ask", account));
    try {
      return services.signIn().get().open(folder, account, password, locale);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /** Returns the account named by {@code --user}, or the only one there is. */
  public String account() {
    Path folder = folder();
    return arguments.value("user").orElseGet(() -> onlyAccount(folder));
  }

  /** Returns the recovery key as typed from the sheet. */
  public char[] recoveryKey() {
    return secret(RECOVERY_KEY, message("recovery.ask"));
  }

  private String onlyAccount(Path folder) {
    List<String> accounts = services.opener().get().accounts(folder);
    if (accounts.size() == 1) {
      return accounts.getFirst();
    }
    throw new UsageError(message("user.missing"));
  }

  /** Returns the data folder. */
  public Path folder() {
    return arguments
        .value("data")
        .map(Path::of)
        .or(() -> Optional.ofNullable(System.getProperty(DATA_PROPERTY)).map(Path::of))
        .orElseGet(this::usualFolder)
        .toAbsolutePath()
        .normalize();
  }

  private Path usualFolder() {
    String local = environment.get("LOCALAPPDATA");
    if (local != null) {
      return Path.of(local, "Xianjie");
    }
    String shared = environment.get("XDG_DATA_HOME");
    return shared != null && !shared.isBlank()
        ? Path.of(shared, "xianjie")
        : Path.of(System.getProperty("user.home"), ".local", "share", "xianjie");
  }

  /** Returns the password of the person who signs in, or of the first administrator. */
  public char[] password(String account) {
    return secret(PASSWORD, message("password.ask", account));
  }

  /** Returns the password to set for an account. */
  public char[] newPassword(String account) {
    return secret(NEW_PASSWORD, message("password.new", account));
  }

  private char[] secret(String variable, Message question) {
    String given = environment.get(variable);
    if (given != null && !given.isEmpty()) {
      return given.toCharArray();
    }
    return console
        .secret(question.text(locale))
        .orElseThrow(() -> new UsageError(message("password.missing", variable)));
  }

  /** Tells whether the output is for machines. */
  public boolean isJson() {
    return arguments.has("json");
  }

  /** Prints a result: the tree for machines or the lines for people. */
  public void answer(Object tree, List<String> lines) {
    if (isJson()) {
      console.print(Json.write(tree));
    } else {
      lines.forEach(console::print);
    }
  }

  /** Returns a text of this package in the language of the call. */
  public String text(String key, Object... values) {
    return message(key, values).text(locale);
  }

  private static Message message(String key, Object... values) {
    return Message.of(Invocation.class, key, values);
  }
}
