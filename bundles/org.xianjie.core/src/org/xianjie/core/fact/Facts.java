package org.xianjie.core.fact;

import java.util.Collection;
import java.util.Map;
import org.xianjie.core.store.Session;

/** Asks the installed providers. */
public final class Facts {
  private final Collection<FactProvider> providers;

  /** Creates the question desk over the providers; the collection may change while it lives. */
  public Facts(Collection<FactProvider> providers) {
    this.providers = providers;
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
