package org.xianjie.organization.economy;

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
import java.math.BigDecimal;
import org.xianjie.core.household.Household;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** Party organization + cooperative + households: how income is shared (S0 §4.1.3(2)). */
@Entity
@Table(name = "operating_model")
@RecordType(
    name = "operating-model",
    prefix = "OM",
    columns = {
      "village",
      "year",
      "model",
      "cooperative",
      "partners",
      "pool",
      "shareRatio",
      "collectiveIncome",
      "households"
    },
    searchable = {"model"})
@UniqueTogether({"village", "cooperative", "year"})
public class OperatingModel extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Min(2000)
  @Max(2100)
  @Column(name = "model_year", nullable = false)
  private int year;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String model;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cooperative_id", nullable = false)
  private Organization cooperative;

  @References(Household.class)
  @Column(length = 2000)
  private String partners;

  @NotNull
  @Min(0)
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal pool;

  @Min(0)
  @Max(100)
  @Column(nullable = false)
  private int shareRatio;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal collectiveIncome;

  @Computed
  @Column(nullable = false)
  private int households;

  /** Creates an empty record; the kernel or the caller fills it. */
  public OperatingModel() {}

  /** Returns the cooperative. */
  public Organization getCooperative() {
    return cooperative;
  }

  /** Returns the households. */
  public String getPartners() {
    return partners;
  }

  /** Returns the amount distributed (CNY). */
  public BigDecimal getPool() {
    return pool;
  }

  /** Returns the share of the collective (%). */
  public int getShareRatio() {
    return shareRatio;
  }

  /** Sets the income of the collective (CNY). */
  public void setCollectiveIncome(BigDecimal collectiveIncome) {
    this.collectiveIncome = collectiveIncome;
  }

  /** Sets the number of households. */
  public void setHouseholds(int households) {
    this.households = households;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
