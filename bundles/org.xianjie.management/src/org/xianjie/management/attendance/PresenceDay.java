package org.xianjie.management.attendance;

import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** A day of attendance that the system knows by itself; nobody has to enter it. */
final class PresenceDay {
  private PresenceDay() {}

  /** Enters the day unless one is there; doing it twice changes nothing. */
  static void enter(Session session, Cadre cadre, LocalDate day, Presence presence) {
    boolean there =
        session.count(RecordQuery.of(Attendance.class).where("cadre", cadre).where("day", day)) > 0;
    if (!there) {
      Attendance attendance = new Attendance();
      attendance.setCadre(cadre);
      attendance.setDay(day);
      attendance.setPresence(presence);
      attendance.computeSource(PresenceSource.SYSTEM);
      session.add(attendance);
    }
  }
}
