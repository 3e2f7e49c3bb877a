package org.xianjie.governance.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** Upkeep 管护 of what a project left (S2 H5¶2). */
@Entity
@Table(name = "maintenance_record")
@RecordType(
    name = "maintenance-record",
    prefix = "MR",
    columns = {"project", "day", "condition", "cost", "owner"},
    searchable = {"code"})
public class MaintenanceRecord extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "project_id", nullable = false)
  private Project project;

  @NotNull
  @Column(name = "maintenance_record_day", nullable = false)
  private LocalDate day;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "maintenance_record_condition", nullable = false, length = 24)
  private UpkeepCondition condition;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal cost;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "owner_id", nullable = false)
  private Organization owner;

  /** Creates an empty record; the kernel fills it. */
  public MaintenanceRecord() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  @Override
  protected String locate() {
    return project.getRegionCode();
  }
}
