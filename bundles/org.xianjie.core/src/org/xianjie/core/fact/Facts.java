package org.xianjie.core.fact;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xianjie.core.store.Session;

/** Asks the installed providers. */
public final class Facts {
  private final Collection<FactProvider> providers;

  /** Creates the question desk over the providers; the collection may change while it lives. */
  public Facts(Collection<FactProvider> providers) {
    this.providers = providers;
  }

  /** Returns the codes that the installed modules answer, by module. */
  public Map<String, Set<String>> codesByModule() {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (FactProvider provider : providers) {
      codes.computeIfAbsent(provider.module(), m -> new TreeSet<>()).addAll(provider.codes());
    }
    return codes;
  }

  /** Asks a question; without a provider the answer is {@link FactResult.Unavailable}. */
  public FactResult ask(Session session, String code, Map<String, Object> question) {
    for (FactProvider provider : providers) {
      if (provider.codes().contains(code)) {
        return new FactResult.Available(
            provider.answer(session, code, question), provider.module());
      }
    }
    return new FactResult.Unavailable(code);
  }
}
