package org.xianjie.governance.project;

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

/** A check 跟踪检查 of a tracked project. */
@Entity
@Table(name = "tracking_check")
@RecordType(
    name = "tracking-check",
    prefix = "TC",
    columns = {"tracking", "day", "inUse", "finding"},
    searchable = {"code"})
public class TrackingCheck extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "tracking_id", nullable = false)
  private ProjectTracking tracking;

  @NotNull
  @Column(name = "tracking_check_day", nullable = false)
  private LocalDate day;

  @Column(nullable = false)
  private boolean inUse;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String finding;

  /** Creates an empty record; the kernel fills it. */
  public TrackingCheck() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return tracking.getRegionCode();
  }
}
