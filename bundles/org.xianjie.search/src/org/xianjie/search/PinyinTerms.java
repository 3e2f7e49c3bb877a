package org.xianjie.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.xianjie.core.text.SortKey;

/**
 * The pinyin by which a name or title is found: syllables and initials from every character on, so
 * that {@code yumei} and {@code ym} find 冉玉梅. Made from the stored form of the sort key.
 */
final class PinyinTerms {
  private static final int LONGEST = 400;
  private static final int MOST_SYLLABLES = 24;

  private PinyinTerms() {}

  static Set<String> of(String text) {
    Set<String> terms = new LinkedHashSet<>();
    if (text == null || text.isBlank()) {
      return terms;
    }
    String key = SortKey.of(text, LONGEST);
    int end = key.indexOf(SortKey.SEPARATOR);
    String[] syllables = (end < 0 ? key : key.substring(0, end)).split(" ");
    int last = Math.min(syllables.length, MOST_SYLLABLES);
    for (int from = 0; from < last; from++) {
      StringBuilder joined = new StringBuilder();
      StringBuilder initials = new StringBuilder();
      for (int at = from; at < last; at++) {
        joined.append(syllables[at]);
        if (!syllables[at].isEmpty()) {
          initials.appendCodePoint(syllables[at].codePointAt(0));
        }
      }
      terms.add(joined.toString());
      terms.add(initials.toString());
    }
    return terms;
  }
}
