package org.xianjie.core.record;

import java.time.LocalDateTime;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.event.EventSink;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Session;

/**
 * What a rule of a record type knows.
 *
 * @param record the record about to be saved, or just saved
 * @param isNew whether it is a new record
 * @param now business time
 * @param caller who saves
 * @param session the running transaction
 * @param calendar the work calendar
 * @param parameters thresholds
 * @param facts what other modules know
 * @param events where to announce what happened
 */
public record RuleContext<T extends AbstractRecord>(
    T record,
    boolean isNew,
    LocalDateTime now,
    Caller caller,
    Session session,
    WorkCalendar calendar,
    Parameters parameters,
    Facts facts,
    EventSink events) {}
