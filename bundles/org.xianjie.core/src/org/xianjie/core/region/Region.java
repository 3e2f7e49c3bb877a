package org.xianjie.core.region;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;

/**
 * An administrative region 行政区划. Its code is the statistical code of 2, 4, 6, 9 or 12 digits; a
 * group adds two more. A region's code starts with its parent's.
 */
@Entity
@Table(name = "region")
@RecordType(
    name = "region",
    reference = true,
    title = "name",
    columns = {"name", "level", "parent", "regionClass"},
    searchable = {"name"})
public class Region extends AbstractRecord {
  private static final int VILLAGE_CODE_LENGTH = 12;
  private static final int FIRST_COMMUNITY = 200;
  private static final int LOCAL_PART = 3;

  @NotBlank
  @Column(nullable = false, length = 60)
  private String name;

  @SortKeyOf("name")
  @Column(length = 400)
  private String nameSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "region_level", nullable = false, length = 16)
  private RegionLevel level;

  @Alias("parent_code")
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Region parent;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private RegionClass regionClass;

  @Column(nullable = false)
  private boolean remote;

  @Column(nullable = false)
  private boolean border;

  @Column(nullable = false)
  private boolean hard;

  @Min(0)
  @Max(100)
  @Column(precision = 4, scale = 1)
  private BigDecimal hasNetwork;

  private LocalDate validFrom;

  private LocalDate validTo;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "successor_id")
  private Region successor;

  protected Region() {}

  /** Creates a region. */
  public Region(String code, String name, RegionLevel level, Region parent) {
    setCode(code);
    this.name = name;
    this.level = level;
    this.parent = parent;
  }

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Returns the stored sort key of the name. */
  public String getNameSortKey() {
    return nameSortKey;
  }

  /** Returns the level. */
  public RegionLevel getLevel() {
    return level;
  }

  /** Returns the region above, or null. */
  public Region getParent() {
    return parent;
  }

  /** Returns the class of the county; null below a county means inherited. */
  public RegionClass getRegionClass() {
    return regionClass;
  }

  /** Sets the class of a county. */
  public void setRegionClass(RegionClass regionClass) {
    this.regionClass = regionClass;
  }

  /** Tells whether the region is remote. */
  public boolean isRemote() {
    return remote;
  }

  /** Tells whether the region lies at the border. */
  public boolean isBorder() {
    return border;
  }

  /** Tells whether the region is a hard area. */
  public boolean isHard() {
    return hard;
  }

  /** Returns the first day of validity, or null. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Returns the last day of validity, or null. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Sets the last day of validity, or null. */
  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }

  /** Returns the network coverage in percent, or null. */
  public BigDecimal getHasNetwork() {
    return hasNetwork;
  }

  /** Returns the region that took over, or null; codes change, the old ones stay as history. */
  public Region getSuccessor() {
    return successor;
  }

  /** Sets the region that took over. */
  public void setSuccessor(Region successor) {
    this.successor = successor;
  }

  /**
   * Returns the region that is valid on a day: this one, or the one its code changed to, over any
   * number of changes.
   */
  public Region on(LocalDate day) {
    Region region = this;
    while (region.successor != null && region.validTo != null && region.validTo.isBefore(day)) {
      region = region.successor;
    }
    return region;
  }

  /**
   * Tells whether the region is an administrative village and not an urban community: its local
   * part is below 200 (architecture.md §10).
   */
  public boolean isAdministrativeVillage() {
    String code = getCode();
    return level == RegionLevel.VILLAGE
        && code.length() == VILLAGE_CODE_LENGTH
        && Integer.parseInt(code.substring(VILLAGE_CODE_LENGTH - LOCAL_PART)) < FIRST_COMMUNITY;
  }

  @Override
  protected String locate() {
    return getCode();
  }
}
