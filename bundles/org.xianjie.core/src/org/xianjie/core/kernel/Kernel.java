package org.xianjie.core.kernel;

import org.xianjie.core.calendar.CalendarService;
import org.xianjie.core.document.Attachments;
import org.xianjie.core.event.EventDelivery;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.indicator.IndicatorService;
import org.xianjie.core.module.Modules;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.security.Access;
import org.xianjie.core.store.Store;
import org.xianjie.core.time.BusinessClock;

/**
 * The services over one open database. Made after sign-in by {@link KernelFactory}; callers pass
 * their {@link org.xianjie.core.security.Caller} to every method.
 *
 * @param modules the installed modules
 * @param store the open database
 * @param clock business and technical time
 * @param access who may do what
 * @param records records of every type
 * @param calendar statutory days
 * @param parameters thresholds
 * @param facts what modules know about each other's matters
 * @param indicators indicator values
 * @param events delivery of the outbox
 * @param attachments files that belong to records
 */
public record Kernel(
    Modules modules,
    Store store,
    BusinessClock clock,
    Access access,
    RecordService records,
    CalendarService calendar,
    Parameters parameters,
    Facts facts,
    IndicatorService indicators,
    EventDelivery events,
    Attachments attachments) {}
