package org.xianjie.management.attendance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** Counts working days of leave; daytime only, no night is counted anywhere (C7). */
final class LeaveDays {
  private static final String FLEX = "P-FLEX-LEAVE";
  private static final Set<LeaveState> OPEN = EnumSet.of(LeaveState.REQUESTED, LeaveState.APPROVED);
  private static final Set<LeaveState> GRANTED =
      EnumSet.of(LeaveState.APPROVED, LeaveState.TAKEN, LeaveState.RECORDED);

  private LeaveDays() {}

  /** Returns the working days of a leave. */
  static int count(WorkCalendar calendar, LeaveRequest leave) {
    return calendar.workdaysBetween(leave.getFirstDay().minusDays(1), leave.getLastDay());
  }

  /** Returns the flexible days of the cadre in the month of the leave, this one included. */
  static int flexible(Session session, WorkCalendar calendar, LeaveRequest leave) {
    int own = leave.getKind() == LeaveKind.FLEX ? count(calendar, leave) : 0;
    return own
        + others(session, leave.getCadre(), leave)
            .filter(other -> other.getKind() == LeaveKind.FLEX)
            .filter(other -> GRANTED.contains(other.getState()))
            .filter(other -> sameMonth(other.getFirstDay(), leave.getFirstDay()))
            .mapToInt(other -> count(calendar, other))
            .sum();
  }

  /** Returns how many flexible days a month the ordinary approval covers (P-FLEX-LEAVE). */
  static int most(Parameters parameters, LeaveRequest leave) {
    String range =
        parameters
            .resolve(FLEX, leave.getCadre().getRegionCode(), leave.getFirstDay())
            .map(ParameterValue::value)
            .orElseThrow(() -> new IllegalStateException("No value of " + FLEX));
    return Integer.parseInt(range.substring(range.indexOf('-') + 1).strip());
  }

  /** Returns another leave of the cadre, asked for or granted, that touches the same days. */
  static Optional<String> overlapping(Session session, Cadre cadre, LeaveRequest leave) {
    return others(session, cadre, leave)
        .filter(other -> OPEN.contains(other.getState()) || GRANTED.contains(other.getState()))
        .filter(
            other ->
                !other.getFirstDay().isAfter(leave.getLastDay())
                    && !other.getLastDay().isBefore(leave.getFirstDay()))
        .map(LeaveRequest::getCode)
        .findFirst();
  }

  /** Tells whether a colleague of the same office is not on leave in these days. */
  static boolean teamPresent(Session session, LeaveRequest leave) {
    return session
        .list(RecordQuery.of(Cadre.class).where("employer", leave.getCadre().getEmployer()))
        .stream()
        .filter(colleague -> !colleague.getId().equals(leave.getCadre().getId()))
        .filter(Cadre::isInService)
        .anyMatch(colleague -> overlapping(session, colleague, leave).isEmpty());
  }

  /** Enters the working days of a leave where the cadre has no attendance yet. */
  static void fillAttendance(Session session, WorkCalendar calendar, LeaveRequest leave) {
    for (LocalDate day = leave.getFirstDay();
        !day.isAfter(leave.getLastDay());
        day = day.plusDays(1)) {
      if (calendar.isWorkday(day)) {
        PresenceDay.enter(session, leave.getCadre(), day, Presence.LEAVE);
      }
    }
  }

  private static Stream<LeaveRequest> others(Session session, Cadre cadre, LeaveRequest leave) {
    List<LeaveRequest> all = session.list(RecordQuery.of(LeaveRequest.class).where("cadre", cadre));
    return all.stream().filter(other -> !other.getId().equals(leave.getId()));
  }

  private static boolean sameMonth(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear() && one.getMonth() == other.getMonth();
  }
}
