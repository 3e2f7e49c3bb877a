package org.xianjie.core.workflow;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.event.EventSink;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Session;

/**
 * What guards and effects of an action know.
 *
 * @param record the record that moves
 * @param inputs typed values of the action's inputs; a missing one is absent
 * @param at business time of the action (Asia/Shanghai), not after now
 * @param caller who acts
 * @param session the running transaction
 * @param calendar the work calendar
 * @param parameters thresholds
 * @param facts what other modules know
 * @param events where effects announce what happened
 * @param preview only asks whether the action is possible; inputs are not known yet
 */
public record ActionContext<T extends AbstractRecord>(
    T record,
    Map<String, Object> inputs,
    LocalDateTime at,
    Caller caller,
    Session session,
    WorkCalendar calendar,
    Parameters parameters,
    Facts facts,
    EventSink events,
    boolean preview) {

  /** Returns an input. */
  public <V> Optional<V> input(String name, Class<V> type) {
    return Optional.ofNullable(type.cast(inputs.get(name)));
  }

  /** Returns an input that the workflow declared as required. */
  public <V> V required(String name, Class<V> type) {
    return input(name, type).orElseThrow(() -> new IllegalStateException("No input " + name));
  }

  /** Tells whether the context only asks whether the action is possible, without inputs. */
  public boolean isPreview() {
    return preview;
  }
}
