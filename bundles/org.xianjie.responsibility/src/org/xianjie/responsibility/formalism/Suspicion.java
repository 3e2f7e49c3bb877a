package org.xianjie.responsibility.formalism;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a person should look at; never a sanction.
 *
 * @param cadre code of the cadre
 * @param flag letter of the rule, a–f
 * @param facts what was found, figures and codes
 */
public record Suspicion(String cadre, String flag, Map<String, Object> facts) {
  /** Copies the facts in their order. */
  public Suspicion {
    facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
