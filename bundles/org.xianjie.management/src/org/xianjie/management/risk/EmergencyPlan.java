package org.xianjie.management.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.Personal;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** What to do when the system fails 系统应急预案: paper forms, phone, service points (S1 §6.3). */
@Entity
@Table(name = "emergency_plan")
@RecordType(
    name = "emergency-plan",
    prefix = "EP",
    title = "name",
    columns = {"name", "region", "lastDrill", "drillDue"},
    searchable = {"name"})
public class EmergencyPlan extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 400)
  private String nameSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @Column(name = "plan_trigger", nullable = false, length = 200)
  private String trigger;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String fallback;

  @Personal
  @NotBlank
  @Column(nullable = false, length = 400)
  private String contacts;

  @Min(1)
  @Max(24)
  @Column(nullable = false)
  private int drillMonths;

  @Group("computed")
  @Computed
  @Column
  private LocalDate lastDrill;

  @Computed @Column private LocalDate drillDue;

  /** Creates an empty record; the kernel fills it. */
  public EmergencyPlan() {}

  /** Returns {@code drillMonths}: months between drills. */
  public int getDrillMonths() {
    return drillMonths;
  }

  /** Returns {@code lastDrill}: last drill, or null. */
  public LocalDate getLastDrill() {
    return lastDrill;
  }

  void computeLastDrill(LocalDate computed) {
    lastDrill = computed;
  }

  /** Returns {@code drillDue}: next drill due, or null. */
  public LocalDate getDrillDue() {
    return drillDue;
  }

  void computeDrillDue(LocalDate computed) {
    drillDue = computed;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
