package org.xianjie.core.indicator;

import java.time.LocalDateTime;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.store.Session;

/**
 * What an indicator is computed for.
 *
 * @param session the running transaction
 * @param regionCode region of the organization; the value covers its subtree
 * @param period period, in business dates
 * @param asOf data cut-off: later happenings are unknown
 * @param calendar work calendar
 * @param parameters thresholds
 * @param facts what other modules know
 */
public record IndicatorQuestion(
    Session session,
    String regionCode,
    Period period,
    LocalDateTime asOf,
    WorkCalendar calendar,
    Parameters parameters,
    Facts facts) {}
