package org.xianjie.organization.economy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** An asset of a village collective (S0 §4.1.3(3)). */
@Entity
@Table(name = "collective_asset")
@RecordType(
    name = "collective-asset",
    prefix = "CA",
    title = "name",
    columns = {"village", "name", "type", "amount", "ownership", "acquiredOn", "disposedOn"},
    searchable = {"name"})
public class CollectiveAsset extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "asset_type", nullable = false, length = 24)
  private AssetType type;

  @NotNull
  @Min(0)
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal amount;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String ownership;

  @Column private LocalDate acquiredOn;

  @NotBefore("acquiredOn")
  @Column
  private LocalDate disposedOn;

  /** Creates an empty record; the kernel or the caller fills it. */
  public CollectiveAsset() {}

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Returns the value (CNY). */
  public BigDecimal getAmount() {
    return amount;
  }

  /** Returns the disposed on. */
  public LocalDate getDisposedOn() {
    return disposedOn;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
