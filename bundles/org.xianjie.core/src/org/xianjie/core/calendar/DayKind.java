package org.xianjie.core.calendar;

/** What a notice of statutory days says about a date. */
public enum DayKind {
  /** No work on this day. */
  HOLIDAY,
  /** A Saturday or Sunday on which people work. */
  MAKEUP_WORKDAY
}
