package org.xianjie.core.event;

import java.util.Set;
import org.xianjie.core.store.Session;

/**
 * Reacts to events; an OSGi service. Called at least once per event, in a transaction of its own.
 */
public interface EventConsumer {
  /** Returns the name under which consumption is remembered; never changes. */
  String name();

  /** Returns the event types it wants. */
  Set<String> types();

  /** Reacts; the kernel remembers the consumption in the same transaction. */
  void consume(DomainEvent event, Session session);
}
