package org.xianjie.organization.economy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/**
 * The year of a village collective, computed from incomes, assets and dividends (S0 §4.1.3;
 * domain.md §4.4).
 */
@Entity
@Table(name = "collective_economy")
@RecordType(
    name = "collective-economy",
    prefix = "CE",
    columns = {
      "village",
      "year",
      "income",
      "sources",
      "largestShare",
      "singleSource",
      "assets",
      "liabilities",
      "dividends"
    },
    searchable = {"code"})
@UniqueTogether({"village", "year"})
public class CollectiveEconomy extends AbstractRecord {
  @Computed
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Computed
  @Column(name = "economy_year", nullable = false)
  private int year;

  @NotNull
  @Computed
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal income;

  @Computed
  @Choices(IncomeSource.class)
  @Column(length = 400)
  private String sources;

  @Computed
  @Column(nullable = false)
  private int largestShare;

  @Computed
  @Column(nullable = false)
  private boolean singleSource;

  @NotNull
  @Computed
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal assets;

  @NotNull
  @Computed
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal dividends;

  @Min(0)
  @Column(precision = 14, scale = 2)
  private BigDecimal liabilities;

  @LongText
  @Column(length = 2000)
  private String marketRisk;

  /** Creates an empty record; the kernel or the caller fills it. */
  public CollectiveEconomy() {}

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Sets the village. */
  public void setVillage(Region village) {
    this.village = village;
  }

  /** Returns the year. */
  public int getYear() {
    return year;
  }

  /** Sets the year. */
  public void setYear(int year) {
    this.year = year;
  }

  /** Returns the income (CNY). */
  public BigDecimal getIncome() {
    return income;
  }

  /** Sets the income (CNY). */
  public void setIncome(BigDecimal income) {
    this.income = income;
  }

  /** Returns the sources. */
  public String getSources() {
    return sources;
  }

  /** Sets the sources. */
  public void setSources(String sources) {
    this.sources = sources;
  }

  /** Returns the largest source (%). */
  public int getLargestShare() {
    return largestShare;
  }

  /** Sets the largest source (%). */
  public void setLargestShare(int largestShare) {
    this.largestShare = largestShare;
  }

  /** Returns whether single source. */
  public boolean isSingleSource() {
    return singleSource;
  }

  /** Sets whether single source. */
  public void setSingleSource(boolean singleSource) {
    this.singleSource = singleSource;
  }

  /** Returns the assets (CNY). */
  public BigDecimal getAssets() {
    return assets;
  }

  /** Sets the assets (CNY). */
  public void setAssets(BigDecimal assets) {
    this.assets = assets;
  }

  /** Returns the dividends (CNY). */
  public BigDecimal getDividends() {
    return dividends;
  }

  /** Sets the dividends (CNY). */
  public void setDividends(BigDecimal dividends) {
    this.dividends = dividends;
  }

  /** Returns the liabilities (CNY). */
  public BigDecimal getLiabilities() {
    return liabilities;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
