package org.xianjie.management.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** Money for contact work of a village and year 经费, or the emergency pool of a county (MGT-R10). */
@Entity
@Table(name = "fund")
@RecordType(
    name = "fund",
    prefix = "FD",
    columns = {"region", "year", "source", "budget", "spent", "floor", "belowFloor"},
    searchable = {"code"})
public class Fund extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Min(2000)
  @Max(2100)
  @Column(name = "fund_year", nullable = false)
  private int year;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private FundSource source;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal budget;

  @Group("computed")
  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal spent;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal floor;

  @Computed
  @Column(nullable = false)
  private boolean belowFloor;

  /** Creates an empty record; the kernel fills it. */
  public Fund() {}

  /** Returns {@code region}: village or county. */
  public Region getRegion() {
    return region;
  }

  /** Returns {@code year}: year. */
  public int getYear() {
    return year;
  }

  /** Returns {@code source}: source. */
  public FundSource getSource() {
    return source;
  }

  /** Returns {@code budget}: budget. */
  public BigDecimal getBudget() {
    return budget;
  }

  /** Returns {@code spent}: used, or null. */
  public BigDecimal getSpent() {
    return spent;
  }

  void computeSpent(BigDecimal computed) {
    spent = computed;
  }

  /** Returns {@code floor}: floor, or null. */
  public BigDecimal getFloor() {
    return floor;
  }

  void computeFloor(BigDecimal computed) {
    floor = computed;
  }

  /** Returns {@code belowFloor}: below the floor. */
  public boolean isBelowFloor() {
    return belowFloor;
  }

  void computeBelowFloor(boolean computed) {
    belowFloor = computed;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
