package org.xianjie.core.fact;

import java.util.Map;
import java.util.Set;
import org.xianjie.core.store.Session;

/** Answers fact questions (domain.md §11.2); an OSGi service, at most one per code. */
public interface FactProvider {
  /** Returns the id of the module. */
  String module();

  /** Returns the codes it answers, for example {@code fact.need.stats}. */
  Set<String> codes();

  /** Answers one question. */
  Map<String, Object> answer(Session session, String code, Map<String, Object> question);
}
