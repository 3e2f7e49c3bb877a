package org.xianjie.organization.economy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.record.UniqueTogether;

/** Yearly verification of one asset (S0 §4.1.3(3)). */
@Entity
@Table(name = "asset_clearance")
@RecordType(
    name = "asset-clearance",
    prefix = "AC",
    columns = {"asset", "year", "foundAmount", "verifiedOn", "verifiedBy", "state"},
    searchable = {"code"})
@UniqueTogether({"asset", "year"})
public class AssetClearance extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "asset_id", nullable = false)
  private CollectiveAsset asset;

  @Min(2000)
  @Max(2100)
  @Column(name = "clearance_year", nullable = false)
  private int year;

  @Min(0)
  @Column(precision = 14, scale = 2)
  private BigDecimal foundAmount;

  @LongText
  @Column(length = 2000)
  private String note;

  @Computed @Column private LocalDate verifiedOn;

  @Computed
  @Column(length = 64)
  private String verifiedBy;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ClearanceState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public AssetClearance() {}

  /** Returns the asset. */
  public CollectiveAsset getAsset() {
    return asset;
  }

  /** Returns the year. */
  public int getYear() {
    return year;
  }

  /** Returns the value found (CNY). */
  public BigDecimal getFoundAmount() {
    return foundAmount;
  }

  /** Sets the verified on. */
  public void setVerifiedOn(LocalDate verifiedOn) {
    this.verifiedOn = verifiedOn;
  }

  /** Sets the verified by. */
  public void setVerifiedBy(String verifiedBy) {
    this.verifiedBy = verifiedBy;
  }

  /** Returns the state. */
  public ClearanceState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return asset.getRegionCode();
  }
}
