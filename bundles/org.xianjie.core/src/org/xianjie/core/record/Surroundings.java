package org.xianjie.core.record;

import java.util.function.Function;
import org.xianjie.core.calendar.CalendarService;
import org.xianjie.core.event.EventSink;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.store.Session;
import org.xianjie.core.time.BusinessClock;

/**
 * The services rules and workflows may ask.
 *
 * @param clock business and technical time
 * @param calendar statutory days
 * @param parameters thresholds
 * @param facts what other modules know
 * @param events makes the sink of a running transaction
 */
public record Surroundings(
    BusinessClock clock,
    CalendarService calendar,
    Parameters parameters,
    Facts facts,
    Function<Session, EventSink> events) {}
