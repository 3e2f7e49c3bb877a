package org.xianjie.core.event;

import java.util.Map;
import org.xianjie.core.record.AbstractRecord;

/** Takes events into the outbox of the running transaction. */
@FunctionalInterface
public interface EventSink {
  /**
   * Announces that something happened; delivered after commit, at least once.
   *
   * @param type event type of domain.md §11.3, for example {@code need.recorded}
   * @param subject the record it happened to
   * @param payload few plain values; never encrypted ones
   */
  void publish(String type, AbstractRecord subject, Map<String, String> payload);
}
