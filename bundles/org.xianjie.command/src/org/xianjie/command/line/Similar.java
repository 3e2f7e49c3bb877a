package org.xianjie.command.line;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word a person may have meant. */
public final class Similar {
  private static final int MOST_EDITS = 3;

  private Similar() {}

  /** Returns the known word with the fewest edits, if they are few. */
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(k -> k.startsWith(word) || edits(word, k) <= Math.min(MOST_EDITS, k.length() / 2))
        .min(Comparator.comparingInt(k -> edits(word, k)));
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
