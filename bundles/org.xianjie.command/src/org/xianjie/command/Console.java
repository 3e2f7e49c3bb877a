package org.xianjie.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The terminal: results on standard output, everything else on the error output, both in UTF-8. The
 * only class that writes there.
 */
public final class Console {
  private final PrintStream results;
  private final PrintStream messages;
  private final Function<String, Optional<char[]>> secrets;
  private final boolean terminal;

  /**
   * Creates a console.
   *
   * @param results takes results
   * @param messages takes messages
   * @param secrets asks for a password; empty where nobody can be asked
   * @param terminal whether a person watches
   */
  public Console(
      PrintStream results,
      PrintStream messages,
      Function<String, Optional<char[]>> secrets,
      boolean terminal) {
    this.results = results;
    this.messages = messages;
    this.secrets = secrets;
    this.terminal = terminal;
  }

  /** Returns the console of this process. */
  public static Console system() {
    Optional<java.io.Console> person =
        Optional.ofNullable(System.console()).filter(Console::isTerminal);
    return new Console(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        question -> person.map(console -> console.readPassword("%s", question)),
        person.isPresent());
  }

  /** Since Java 22 there is a console without a terminal too, and a method that tells. */
  private static boolean isTerminal(java.io.Console person) {
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(person);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot ask whether there is a terminal", e);
    }
  }

  /** Writes a line of the result. */
  public void print(String line) {
    results.println(line);
  }

  /** Writes a line for the person. */
  public void tell(String line) {
    messages.println(line);
  }

  /** Shows how far a long job is; only where a person watches. */
  public void progress(String text) {
    if (terminal) {
      messages.print("\r" + text + "   ");
      messages.flush();
    }
  }

  /** Ends the line of {@link #progress}. */
  public void progressEnd() {
    if (terminal) {
      messages.println();
    }
  }

  /** Asks for a password; empty where nobody can be asked. */
  public Optional<char[]> secret(String question) {
    return secrets.apply(question).filter(answer -> !Arrays.equals(answer, new char[0]));
  }

  /** Writes everything out. */
  public void flush() {
    results.flush();
    messages.flush();
  }
}
