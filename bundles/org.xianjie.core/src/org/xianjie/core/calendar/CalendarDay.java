package org.xianjie.core.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.security.Permissions;

/** One statutory day of a yearly notice (domain.md §3.2). Its code is the date. */
@Entity
@Table(name = "calendar_day")
@RecordType(name = "calendar-day", reference = true, title = "name")
public class CalendarDay extends AbstractRecord {
  // "date" is a reserved word of SQL.
  @NotNull
  @Column(name = "calendar_date", nullable = false)
  private LocalDate date;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "day_kind", nullable = false, length = 16)
  private DayKind kind;

  @NotBlank
  @Column(nullable = false, length = 40)
  private String name;

  @Column(nullable = false)
  private int noticeYear;

  protected CalendarDay() {}

  /** Creates a statutory day. */
  public CalendarDay(LocalDate date, DayKind kind, String name, int noticeYear) {
    setCode(date.toString());
    this.date = date;
    this.kind = kind;
    this.name = name;
    this.noticeYear = noticeYear;
  }

  /** Returns the date. */
  public LocalDate getDate() {
    return date;
  }

  /** Returns the kind. */
  public DayKind getKind() {
    return kind;
  }

  /** Returns the name of the holiday. */
  public String getName() {
    return name;
  }

  /** Returns the year of the notice that names the day. */
  public int getNoticeYear() {
    return noticeYear;
  }

  /** Takes kind and name of a newer notice; tells whether something changed. */
  boolean take(StatutoryDay day) {
    boolean same = kind == day.kind() && name.equals(day.name());
    kind = day.kind();
    name = day.name();
    noticeYear = day.noticeYear();
    return !same;
  }

  @Override
  protected String locate() {
    return Permissions.EVERYWHERE;
  }
}
