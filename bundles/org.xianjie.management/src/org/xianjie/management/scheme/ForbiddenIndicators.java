package org.xianjie.management.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/**
 * The two abolished indicators under all their names (P-FORBID-KPI, MGT-R1). The names of the file
 * beside this class cannot be removed; {@link ForbiddenSynonym} adds further ones. A name is
 * forbidden when it contains one of them after width, case, spaces and punctuation are ignored.
 */
public final class ForbiddenIndicators {
  private static final String FILE = "forbidden-indicators.csv";

  private final List<Name> names;

  private ForbiddenIndicators(List<Name> names) {
    this.names = names;
  }

  /** One forbidden name, normalised, with what it means. */
  private record Name(IndicatorKind kind, String text) {}

  /** Reads the fixed names and those added to the database. */
  static ForbiddenIndicators read(Session session) {
    List<Name> names = new ArrayList<>(fixed());
    session
        .list(RecordQuery.of(ForbiddenSynonym.class))
        .forEach(s -> names.add(new Name(s.getAbolished(), normalise(s.getText()))));
    return new ForbiddenIndicators(names);
  }

  /** Returns which abolished indicator the name means; empty when it means none. */
  Optional<IndicatorKind> meaning(String name) {
    String text = normalise(name);
    return names.stream().filter(n -> text.contains(n.text())).map(Name::kind).findFirst();
  }

  /** Tells whether indicators of the kind are abolished. */
  static boolean isAbolished(IndicatorKind kind) {
    return kind == IndicatorKind.LEDGER || kind == IndicatorKind.TIMELINESS;
  }

  private static String normalise(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static List<Name> fixed() {
    try (InputStream in = ForbiddenIndicators.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(part -> new Name(IndicatorKind.valueOf(part[0]), normalise(part[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
