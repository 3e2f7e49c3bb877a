package org.xianjie.core.security;

import java.util.Optional;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;

/**
 * Hides records of a type on top of what roles allow, for example the confidential route (domain.md
 * RESP-R14). An OSGi service of a module; creating a record is never hidden from its author.
 */
public interface Visibility {
  /** Returns the record type it decides about. */
  Class<? extends AbstractRecord> type();

  /** Returns what every record in a list of the caller must meet; empty when nothing is hidden. */
  Optional<Condition> condition(Caller caller);

  /** Tells whether the caller may know of the record. */
  boolean isVisible(Session session, Caller caller, AbstractRecord record);
}
