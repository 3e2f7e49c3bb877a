package org.xianjie.core.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lines of every module's {@code roles.csv}: the only source of permissions. */
public final class RoleCatalogue {
  private static final int COLUMNS = 3;

  /**
   * One line of {@code roles.csv}.
   *
   * @param role role id
   * @param permission permission, or a pattern ending in {@code .*}
   * @param scope how far it reaches
   */
  public record Line(String role, String permission, Scope scope) {
    boolean covers(String asked) {
      if (permission.endsWith(".*")) {
        return asked.startsWith(permission.substring(0, permission.length() - 1));
      }
      return permission.equals(asked);
    }
  }

  private final List<Line> lines;

  /** Creates a catalogue from lines. */
  public RoleCatalogue(Collection<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads the files of all modules.
   *
   * @throws IllegalArgumentException if a line has not three columns or an unknown scope
   */
  public static RoleCatalogue read(Collection<URL> files) {
    List<Line> all = new ArrayList<>();
    for (URL file : files) {
      all.addAll(read(file));
    }
    return new RoleCatalogue(all);
  }

  private static List<Line> read(URL file) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(RoleCatalogue::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static Line parse(String line) {
    String[] cells = line.strip().split(",");
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("Not role,permission,scope: " + line);
    }
    return new Line(cells[0].strip(), cells[1].strip(), Scope.valueOf(cells[2].strip()));
  }

  /** Returns the scopes in which a role holds a permission. */
  List<Scope> scopes(String role, String permission) {
    return lines.stream()
        .filter(line -> line.role().equals(role) && line.covers(permission))
        .map(Line::scope)
        .distinct()
        .toList();
  }

  /** Returns every role that holds at least one permission. */
  public SortedSet<String> roles() {
    return lines.stream().map(Line::role).collect(Collectors.toCollection(TreeSet::new));
  }
}
