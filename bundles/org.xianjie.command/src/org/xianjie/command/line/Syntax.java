package org.xianjie.command.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a verb takes: how many operands and which options. Every verb takes the common options too.
 */
public final class Syntax {
  /** How an option is written. */
  enum Kind {
    /** {@code --name}. */
    FLAG,
    /** {@code --name value} or {@code --name=value}. */
    VALUE,
    /** Like a value, as often as wanted. */
    REPEATED
  }

  private final int least;
  private final int most;
  private final Map<String, Kind> options = new HashMap<>();

  private Syntax(int least, int most) {
    this.least = least;
    this.most = most;
    flag("json").flag("help").value("data").value("db").value("user").value("lang");
  }

  /** Takes exactly so many operands. */
  public static Syntax operands(int count) {
    return new Syntax(count, count);
  }

  /** Takes between so many operands. */
  public static Syntax operands(int least, int most) {
    return new Syntax(least, most);
  }

  /** Takes so many operands or more. */
  public static Syntax atLeast(int least) {
    return new Syntax(least, Integer.MAX_VALUE);
  }

  /** Takes an option without a value. */
  public Syntax flag(String name) {
    options.put(name, Kind.FLAG);
    return this;
  }

  /** Takes an option with a value. */
  public Syntax value(String name) {
    options.put(name, Kind.VALUE);
    return this;
  }

  /** Takes an option with a value that may be given several times. */
  public Syntax repeated(String name) {
    options.put(name, Kind.REPEATED);
    return this;
  }

  Kind kind(String option) {
    return options.get(option);
  }

  Set<String> options() {
    return new TreeSet<>(options.keySet());
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }
}
