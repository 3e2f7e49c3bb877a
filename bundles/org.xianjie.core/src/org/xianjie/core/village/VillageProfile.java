package org.xianjie.core.village;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** The situation of a village 村情 (domain.md §3.1); one per village. */
@Entity
@Table(name = "village_profile")
@RecordType(
    name = "village-profile",
    prefix = "VP",
    columns = {
      "region",
      "population",
      "households",
      "elderly60",
      "functions",
      "collectiveIncome",
      "keyVillage",
      "weakVillage"
    })
public class VillageProfile extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private Landform landform;

  @Min(0)
  private Integer population;

  @Min(0)
  private Integer households;

  @Min(0)
  private Integer elderly60;

  @Min(0)
  private Integer leftBehindChildren;

  @Min(0)
  private Integer leftBehindElderly;

  @Min(0)
  @Column(precision = 10, scale = 1)
  private BigDecimal farmland;

  @Column(length = 400)
  private String mainIndustries;

  @Choices(VillageFunction.class)
  @Column(length = 120)
  private String functions;

  @Column(precision = 14, scale = 2)
  private BigDecimal collectiveIncome;

  @Min(2000)
  @Max(2100)
  private Integer incomeYear;

  @Column(nullable = false)
  private boolean keyVillage;

  @Column(nullable = false)
  private boolean weakVillage;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private BranchStandard stdBranch;

  @Min(-180)
  @Max(180)
  @Column(precision = 9, scale = 6)
  private BigDecimal longitude;

  @Min(-90)
  @Max(90)
  @Column(precision = 9, scale = 6)
  private BigDecimal latitude;

  /** Creates an empty record; the kernel or the caller fills it. */
  public VillageProfile() {}

  /** Returns the village. */
  public Region getRegion() {
    return region;
  }

  /** Sets the village. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Returns the landform, or null. */
  public Landform getLandform() {
    return landform;
  }

  /** Sets the landform, or null. */
  public void setLandform(Landform landform) {
    this.landform = landform;
  }

  /** Returns the population. */
  public Integer getPopulation() {
    return population;
  }

  /** Sets the population. */
  public void setPopulation(Integer population) {
    this.population = population;
  }

  /** Returns the number of households. */
  public Integer getHouseholds() {
    return households;
  }

  /** Sets the number of households. */
  public void setHouseholds(Integer households) {
    this.households = households;
  }

  /** Returns how many are 60 or older. */
  public Integer getElderly60() {
    return elderly60;
  }

  /** Sets how many are 60 or older. */
  public void setElderly60(Integer elderly60) {
    this.elderly60 = elderly60;
  }

  /** Returns the left-behind children. */
  public Integer getLeftBehindChildren() {
    return leftBehindChildren;
  }

  /** Sets the left-behind children. */
  public void setLeftBehindChildren(Integer leftBehindChildren) {
    this.leftBehindChildren = leftBehindChildren;
  }

  /** Returns the left-behind elderly. */
  public Integer getLeftBehindElderly() {
    return leftBehindElderly;
  }

  /** Sets the left-behind elderly. */
  public void setLeftBehindElderly(Integer leftBehindElderly) {
    this.leftBehindElderly = leftBehindElderly;
  }

  /** Returns the farmland in mu. */
  public BigDecimal getFarmland() {
    return farmland;
  }

  /** Sets the farmland in mu. */
  public void setFarmland(BigDecimal farmland) {
    this.farmland = farmland;
  }

  /** Returns the codes of the main industries, semicolon-separated. */
  public String getMainIndustries() {
    return mainIndustries;
  }

  /** Sets the codes of the main industries, semicolon-separated. */
  public void setMainIndustries(String mainIndustries) {
    this.mainIndustries = mainIndustries;
  }

  /** Returns the functions, semicolon-separated. */
  public String getFunctions() {
    return functions;
  }

  /** Sets the functions, semicolon-separated. */
  public void setFunctions(String functions) {
    this.functions = functions;
  }

  /** Returns the income of the collective in CNY. */
  public BigDecimal getCollectiveIncome() {
    return collectiveIncome;
  }

  /** Sets the income of the collective in CNY. */
  public void setCollectiveIncome(BigDecimal collectiveIncome) {
    this.collectiveIncome = collectiveIncome;
  }

  /** Returns the year of the income. */
  public Integer getIncomeYear() {
    return incomeYear;
  }

  /** Sets the year of the income. */
  public void setIncomeYear(Integer incomeYear) {
    this.incomeYear = incomeYear;
  }

  /** Tells whether it has heavy consolidation tasks. */
  public boolean isKeyVillage() {
    return keyVillage;
  }

  /** Sets whether it has heavy consolidation tasks. */
  public void setKeyVillage(boolean keyVillage) {
    this.keyVillage = keyVillage;
  }

  /** Tells whether it is weak. */
  public boolean isWeakVillage() {
    return weakVillage;
  }

  /** Sets whether it is weak. */
  public void setWeakVillage(boolean weakVillage) {
    this.weakVillage = weakVillage;
  }

  /** Returns the standardization of the branch, or null. */
  public BranchStandard getStdBranch() {
    return stdBranch;
  }

  /** Sets the standardization of the branch, or null. */
  public void setStdBranch(BranchStandard stdBranch) {
    this.stdBranch = stdBranch;
  }

  /** Returns the longitude in degrees. */
  public BigDecimal getLongitude() {
    return longitude;
  }

  /** Sets the longitude in degrees. */
  public void setLongitude(BigDecimal longitude) {
    this.longitude = longitude;
  }

  /** Returns the latitude in degrees. */
  public BigDecimal getLatitude() {
    return latitude;
  }

  /** Sets the latitude in degrees. */
  public void setLatitude(BigDecimal latitude) {
    this.latitude = latitude;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
