package org.xianjie.management.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;

/** A drill 演练 of an emergency plan. */
@Entity
@Table(name = "drill")
@RecordType(
    name = "drill",
    prefix = "DR",
    columns = {"plan", "day", "passed", "result"},
    searchable = {"code"})
public class Drill extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_id", nullable = false)
  private EmergencyPlan plan;

  @NotNull
  @Column(name = "drill_day", nullable = false)
  private LocalDate day;

  @Column(nullable = false)
  private boolean passed;

  @NotBlank
  @LongText
  @Column(name = "drill_result", nullable = false, length = 2000)
  private String result;

  /** Creates an empty record; the kernel fills it. */
  public Drill() {}

  /** Returns {@code plan}: plan. */
  public EmergencyPlan getPlan() {
    return plan;
  }

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return plan.getRegionCode();
  }
}
