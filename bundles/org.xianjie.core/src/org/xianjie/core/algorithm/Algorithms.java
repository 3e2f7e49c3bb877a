package org.xianjie.core.algorithm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The algorithms that exist, and those of the installed modules. */
public final class Algorithms {
  private static final Pattern NAME = Pattern.compile("alg-([1-9][0-9]?)");
  private static final String RESPONSIBILITY = "responsibility";
  private static final String TALENT = "talent";
  private static final String ORGANIZATION = "organization";
  private static final String MANAGEMENT = "management";

  /** Which module each belongs to (domain.md §9.4). */
  private static final Map<Integer, String> MODULES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(1, "core"),
              Map.entry(2, TALENT),
              Map.entry(3, TALENT),
              Map.entry(4, RESPONSIBILITY),
              Map.entry(5, RESPONSIBILITY),
              Map.entry(6, ORGANIZATION),
              Map.entry(7, RESPONSIBILITY),
              Map.entry(8, MANAGEMENT),
              Map.entry(9, RESPONSIBILITY),
              Map.entry(10, MANAGEMENT),
              Map.entry(11, MANAGEMENT),
              Map.entry(12, TALENT),
              Map.entry(13, MANAGEMENT),
              Map.entry(14, ORGANIZATION),
              Map.entry(15, RESPONSIBILITY),
              Map.entry(16, RESPONSIBILITY)));

  private final List<Algorithm> installed;

  /** Creates the list of the installed algorithms. */
  public Algorithms(List<Algorithm> installed) {
    this.installed = List.copyOf(installed);
  }

  /** Returns the names of all algorithms that exist, installed or not. */
  public static List<String> names() {
    return MODULES.keySet().stream().map(number -> "alg-" + number).toList();
  }

  /** Returns the number that a name such as {@code alg-5} means; empty when there is none. */
  public static Optional<Integer> number(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? Optional.of(Integer.valueOf(matcher.group(1))).filter(MODULES::containsKey)
        : Optional.empty();
  }

  /** Returns the id of the module that offers the algorithm. */
  public static String module(int number) {
    return MODULES.get(number);
  }

  /** Finds an algorithm; empty when its module is not installed. */
  public Optional<Algorithm> find(int number) {
    return installed.stream().filter(algorithm -> algorithm.number() == number).findFirst();
  }
}
