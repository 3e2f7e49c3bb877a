package org.xianjie.core.event;

import java.util.Map;
import java.util.Set;

/** Delivers the outbox to the consumers, each event at least once. */
public interface EventDelivery {
  /**
   * Delivers what is waiting. A consumer that fails is logged and tried again at the next call; the
   * others go on.
   *
   * @return number of deliveries
   */
  int deliver();

  /** Returns the event types that the installed consumers want, by name of the consumer. */
  Map<String, Set<String>> typesByConsumer();
}
