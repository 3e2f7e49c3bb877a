package org.xianjie.core.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.event.OutboxSink;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Cached;
import org.xianjie.core.store.CountedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;

/** The statutory days of a database, kept in memory until they change. */
public final class DefaultCalendarService implements CalendarService {
  private static final String TYPE = CalendarDay.class.getAnnotation(RecordType.class).name();

  private final CountedStore store;
  private final Access access;
  private final BusinessClock clock;
  private final Cached<WorkCalendar> calendar;

  /** Creates the service over an open database. */
  public DefaultCalendarService(CountedStore store, Access access, BusinessClock clock) {
    this.store = store;
    this.access = access;
    this.clock = clock;
    this.calendar =
        new Cached<>(
            store,
            session -> Cached.stampOf(session, CalendarDay.class.getSimpleName()),
            DefaultCalendarService::read);
  }

  @Override
  public WorkCalendar calendar() {
    return calendar.get();
  }

  /**
   * {@inheritDoc}
   *
   * <p>Announces {@code calendar.loaded} when something changed, so that open due dates are
   * computed again.
   */
  @Override
  public int load(Caller caller, String csv) {
    access
        .refuse(caller, Permissions.importing(TYPE))
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    List<StatutoryDay> days = StatutoryDays.parse(csv);
    return store.write(
        new Authorship(caller.account(), "calendar.load", ""), session -> write(session, days));
  }

  private int write(Session session, List<StatutoryDay> days) {
    int changed = 0;
    AbstractRecord last = null;
    for (StatutoryDay day : days) {
      Optional<CalendarDay> stored = session.find(CalendarDay.class, day.date().toString());
      if (stored.isEmpty()) {
        CalendarDay added = day.toRecord();
        session.add(added);
        last = added;
        changed++;
      } else if (stored.get().take(day)) {
        last = stored.get();
        changed++;
      }
    }
    if (last != null) {
      new OutboxSink(session, clock)
          .publish("calendar.loaded", last, Map.of("days", Integer.toString(changed)));
    }
    return changed;
  }

  private static WorkCalendar read(Session session) {
    return StatutoryDays.calendar(
        session.list(RecordQuery.of(CalendarDay.class)).stream()
            .map(day -> new StatutoryDay(day.getDate(), day.getKind(), day.getName()))
            .toList());
  }
}
