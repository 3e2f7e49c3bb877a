package org.xianjie.responsibility.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one role of domain.md §1 sees, written by hand in {@code expectations.csv}.
 *
 * @param role role id
 * @param organization organization of the account
 * @param households codes in the list of households, or {@code refused}
 * @param name whether the name of household H-1 is {@code shown}, {@code masked} or {@code refused}
 * @param needs names of needs in the list, or {@code refused}
 * @param text whether the words of need N are shown, masked or refused
 * @param accounts manages accounts
 * @param indicators reads indicators of the own place
 * @param export exports households: {@code names}, {@code plain} or {@code no}
 * @param imports imports households
 * @param backup makes backups
 * @param verify verifies needs
 * @param audit sees the audit of the {@code region}, the {@code technical} one or {@code no}
 */
record Expectation(
    String role,
    String organization,
    String households,
    String name,
    String needs,
    String text,
    boolean accounts,
    boolean indicators,
    String export,
    boolean imports,
    boolean backup,
    boolean verify,
    String audit) {
  static final String REFUSED = "refused";
  static final String SHOWN = "shown";
  private static final String YES = "yes";

  static List<Expectation> all() {
    return rows().stream().map(Expectation::of).toList();
  }

  /** Returns role and organization of each line. */
  static List<String[]> rows() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Expectation.class.getResourceAsStream("expectations.csv"),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Expectation of(String[] cells) {
    return new Expectation(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        YES.equals(cells[6]),
        YES.equals(cells[7]),
        cells[8],
        YES.equals(cells[9]),
        YES.equals(cells[10]),
        YES.equals(cells[11]),
        cells[12]);
  }

  /** Returns the words of a cell. */
  static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split(" ")));
  }

  @Override
  public String toString() {
    return role;
  }
}
