package org.xianjie.responsibility.need;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.FulfilledBy;
import org.xianjie.core.record.Group;

/** The route of a need and its response clock (RESP-R1, ALG-1); computed, never typed. */
@MappedSuperclass
public abstract class NeedClock extends AbstractRecord {
  @Group("clock")
  @Computed
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private NeedRoute route;

  @Computed
  @Column(nullable = false)
  private boolean soft;

  @Computed
  @Column(nullable = false, length = 64)
  private String collector;

  @Computed
  @Column(nullable = false)
  private int dayLimit;

  @Computed
  @FulfilledBy("firstResponseAt")
  @Column(nullable = false)
  private LocalDate slaDue;

  @Computed
  @Column(nullable = false)
  private boolean slaCalendarLoaded;

  @Computed private LocalDateTime firstResponseAt;

  @Computed private Boolean onTime;

  @Computed private Integer responseDays;

  @Computed private LocalDateTime overdueAt;

  /** Returns which desk handles it (RESP-R14). */
  public NeedRoute getRoute() {
    return route;
  }

  /** Returns whether it is a soft need. */
  public boolean isSoft() {
    return soft;
  }

  /** Returns the account that recorded it. */
  public String getCollector() {
    return collector;
  }

  /** Returns the day limit in working days, resolved when it was received (RESP-R1). */
  public int getDayLimit() {
    return dayLimit;
  }

  /** Returns the last day on which a first response is on time. */
  public LocalDate getSlaDue() {
    return slaDue;
  }

  /** Returns whether the calendar of all days up to the due date is loaded (ALG-1). */
  public boolean isSlaCalendarLoaded() {
    return slaCalendarLoaded;
  }

  /** Returns when the household got the first substantive reply, or null. */
  public LocalDateTime getFirstResponseAt() {
    return firstResponseAt;
  }

  /** Returns whether the first response was on time; null before it. */
  public Boolean getOnTime() {
    return onTime;
  }

  /** Returns the working days from receipt to the first response; null before it. */
  public Integer getResponseDays() {
    return responseDays;
  }

  /** Returns when it was found overdue, or null. */
  public LocalDateTime getOverdueAt() {
    return overdueAt;
  }

  /** Returns when it was received. */
  public abstract LocalDateTime getReceivedAt();

  /** Sends the need on its way: the category decides unless the route is confidential already. */
  void classify(NeedCategory category) {
    soft = category.isSoft();
    if (route != NeedRoute.CONFIDENTIAL) {
      route = category.route();
    }
  }

  /** Remembers who recorded it; the first one stays. */
  void collectedBy(String account) {
    if (collector == null) {
      collector = account;
    }
  }

  /** Sets the day limit; it never changes afterwards (RESP-R1). */
  void limit(int workdays) {
    if (dayLimit == 0) {
      dayLimit = workdays;
    }
  }

  /** Computes the due date and what follows from it with the statutory days loaded now. */
  void count(WorkCalendar calendar) {
    WorkCalendar.Due due = calendar.due(getReceivedAt(), dayLimit);
    slaDue = due.date();
    slaCalendarLoaded = due.loaded();
    if (firstResponseAt != null) {
      LocalDate answered = firstResponseAt.toLocalDate();
      onTime = !answered.isAfter(slaDue);
      responseDays = calendar.workdaysBetween(getReceivedAt().toLocalDate(), answered);
    }
  }

  /** Remembers the first substantive reply to the household; later ones change nothing. */
  public void respond(LocalDateTime at, WorkCalendar calendar) {
    if (firstResponseAt == null) {
      firstResponseAt = at;
      count(calendar);
    }
  }

  /** Takes a later reply as the first one where a history tells of none before. */
  void repliedBy(LocalDateTime at) {
    if (firstResponseAt == null) {
      firstResponseAt = at;
    }
  }

  /** Remembers that the first response is late. */
  public void foundOverdue(LocalDateTime at) {
    overdueAt = at;
  }
}
