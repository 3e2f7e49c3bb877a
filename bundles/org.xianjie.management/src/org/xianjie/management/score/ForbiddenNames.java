package org.xianjie.management.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xianjie.core.text.BundledText;

/**
 * Names under which the two abolished indicators come back (MGT-R1): matched as parts of a name
 * after width, case, spaces and punctuation are taken away. In a pattern {@code *} stands for up to
 * four characters.
 */
public final class ForbiddenNames {
  private static final String ANYTHING_SHORT = ".{0,4}?";

  private final List<Entry> entries;
  private final List<Variant> variants;

  /** A pattern and the abolished kind it means. */
  private record Entry(IndicatorKind kind, Pattern pattern) {}

  /** A character that is written for another. */
  private record Variant(String written, String meant) {}

  private ForbiddenNames(List<Entry> entries, List<Variant> variants) {
    this.entries = entries;
    this.variants = variants;
  }

  /**
   * Returns the names that come with the product and further ones.
   *
   * @param further names a region adds, for ledger completeness
   */
  public static ForbiddenNames with(List<String> further) {
    List<Variant> variants =
        BundledText.table(ForbiddenNames.class, "variants.csv").stream()
            .map(cells -> new Variant(cells.get(0), cells.get(1)))
            .toList();
    ForbiddenNames names = new ForbiddenNames(new ArrayList<>(), variants);
    BundledText.table(ForbiddenNames.class, "forbidden.csv")
        .forEach(cells -> names.add(IndicatorKind.valueOf(cells.get(0)), cells.get(1)));
    further.forEach(name -> names.add(IndicatorKind.LEDGER, name));
    return names;
  }

  private void add(IndicatorKind kind, String pattern) {
    List<String> parts = new ArrayList<>();
    for (String part : pattern.split("\\*")) {
      String plain = plain(part);
      if (!plain.isEmpty()) {
        parts.add(Pattern.quote(plain));
      }
    }
    if (!parts.isEmpty()) {
      entries.add(new Entry(kind, Pattern.compile(String.join(ANYTHING_SHORT, parts))));
    }
  }

  /** Returns the abolished kind that a name means; empty when it means none. */
  public Optional<IndicatorKind> find(String name) {
    String plain = plain(name);
    return entries.stream()
        .filter(entry -> entry.pattern().matcher(plain).find())
        .map(Entry::kind)
        .findFirst();
  }

  private String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    String result = plain.toString();
    for (Variant variant : variants) {
      result = result.replace(variant.written(), variant.meant());
    }
    return result;
  }
}
