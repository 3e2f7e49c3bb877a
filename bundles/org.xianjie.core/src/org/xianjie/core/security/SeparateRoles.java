package org.xianjie.core.security;

import java.util.List;
import java.util.Optional;
import org.xianjie.core.text.BundledText;

/**
 * Which roles one person never holds at the same time (domain.md §1, §10.2): the administrator
 * holds no other; the four parties of the assessment are four persons and none of them is the
 * steward of the data; who supervises is not supervised.
 */
final class SeparateRoles {
  private static final String ANY = "*";

  private final List<List<String>> pairs =
      BundledText.table(SeparateRoles.class, "separate-roles.csv");

  /** Returns the key of the reason why one person cannot hold both; empty when allowed. */
  Optional<String> reason(String one, String other) {
    if (one.equals(other)) {
      return Optional.empty();
    }
    return pairs.stream()
        .filter(pair -> is(pair, one, other) || is(pair, other, one))
        .findFirst()
        .map(pair -> "refused.role.separate." + pair.get(2));
  }

  private static boolean is(List<String> pair, String first, String second) {
    return pair.get(0).equals(first) && (pair.get(1).equals(ANY) || pair.get(1).equals(second));
  }
}
