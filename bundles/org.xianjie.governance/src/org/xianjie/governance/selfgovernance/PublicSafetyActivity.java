package org.xianjie.governance.selfgovernance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/**
 * Publicity against organised crime 扫黑除恶宣传: counts and the referral telephone, nothing about
 * persons (domain.md §7.1).
 */
@Entity
@Table(name = "public_safety_activity")
@RecordType(
    name = "public-safety-activity",
    prefix = "SY",
    title = "activity",
    columns = {"village", "day", "activity", "reach", "referralTelephone"},
    searchable = {"activity"})
public class PublicSafetyActivity extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Column(name = "public_safety_activity_day", nullable = false)
  private LocalDate day;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String activity;

  @Min(0)
  @Max(100000)
  @Column(nullable = false)
  private int reach;

  @NotBlank
  @Column(nullable = false, length = 40)
  private String referralTelephone;

  /** Creates an empty record; the kernel fills it. */
  public PublicSafetyActivity() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  /** Returns {@code activity}: activity. */
  public String getActivity() {
    return activity;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
