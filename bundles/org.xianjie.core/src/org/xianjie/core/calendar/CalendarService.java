package org.xianjie.core.calendar;

import org.xianjie.core.security.Caller;

/** The statutory days of the open database. */
public interface CalendarService {
  /** Returns the calendar; read once and kept until days are loaded. */
  WorkCalendar calendar();

  /**
   * Loads statutory days ({@code date,kind,name}); equal days stay, others are added or changed.
   *
   * @param csv content of the file
   * @return number of days added or changed
   * @throws org.xianjie.core.text.Refusal with line and reason for every bad line; nothing is
   *     stored then
   */
  int load(Caller caller, String csv);
}
