package org.xianjie.management.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/**
 * A leave 休假 of a cadre: approved only with a cover, so that liaison and running needs stay alive
 * (MGT-R6).
 */
@Entity
@Table(name = "leave_request")
@RecordType(
    name = "leave",
    prefix = "LV",
    columns = {"cadre", "kind", "firstDay", "lastDay", "days", "cover", "state"},
    searchable = {"code"})
public class LeaveRequest extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "leave_kind", nullable = false, length = 24)
  private LeaveKind kind;

  @NotNull
  @Column(nullable = false)
  private LocalDate firstDay;

  @NotNull
  @Column(nullable = false)
  private LocalDate lastDay;

  @Encrypted
  @LongText
  @Column(name = "leave_request_text", length = 900)
  private String text;

  @Group("computed")
  @Computed
  @Column
  private Integer days;

  @Computed @Column private Integer flexInMonth;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cover_id")
  private Cadre cover;

  @Computed
  @Column(length = 64)
  private String decidedBy;

  @Computed
  @Column(length = 400)
  private String rejection;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private LeaveState state;

  /** Creates an empty record; the kernel fills it. */
  public LeaveRequest() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code kind}: kind. */
  public LeaveKind getKind() {
    return kind;
  }

  /** Returns {@code firstDay}: first day. */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** Returns {@code lastDay}: last day. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Returns {@code days}: working days, or null. */
  public Integer getDays() {
    return days;
  }

  void computeDays(Integer computed) {
    days = computed;
  }

  /** Returns {@code flexInMonth}: flexible days in the month, or null. */
  public Integer getFlexInMonth() {
    return flexInMonth;
  }

  void computeFlexInMonth(Integer computed) {
    flexInMonth = computed;
  }

  /** Returns {@code cover}: cover, or null. */
  public Cadre getCover() {
    return cover;
  }

  void computeCover(Cadre computed) {
    cover = computed;
  }

  /** Returns {@code decidedBy}: decided by, or null. */
  public String getDecidedBy() {
    return decidedBy;
  }

  void computeDecidedBy(String computed) {
    decidedBy = computed;
  }

  /** Returns {@code rejection}: reason of the rejection, or null. */
  public String getRejection() {
    return rejection;
  }

  void computeRejection(String computed) {
    rejection = computed;
  }

  /** Returns {@code state}: state. */
  public LeaveState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
