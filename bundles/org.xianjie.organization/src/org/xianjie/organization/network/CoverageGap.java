package org.xianjie.organization.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** A remote villager group without party group or stationed force (ORG-R2). */
@Entity
@Table(name = "coverage_gap")
@RecordType(
    name = "coverage-gap",
    prefix = "CG",
    columns = {"region", "reason", "measure", "force", "foundOn", "coveredOn", "state"},
    searchable = {"reason"})
public class CoverageGap extends AbstractRecord {
  @AtLevel(RegionLevel.GROUP)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private CoverageMeasure measure;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "force_id")
  private Person force;

  @Computed @Column private LocalDate foundOn;

  @Computed @Column private LocalDate coveredOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private CoverageGapState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public CoverageGap() {}

  /** Returns the villager group. */
  public Region getRegion() {
    return region;
  }

  /** Sets the villager group. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Sets the reason. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Returns the measure. */
  public CoverageMeasure getMeasure() {
    return measure;
  }

  /** Returns the stationed person. */
  public Person getForce() {
    return force;
  }

  /** Sets the found on. */
  public void setFoundOn(LocalDate foundOn) {
    this.foundOn = foundOn;
  }

  /** Sets the covered on. */
  public void setCoveredOn(LocalDate coveredOn) {
    this.coveredOn = coveredOn;
  }

  /** Returns the state. */
  public CoverageGapState getState() {
    return state;
  }

  /** Sets the state. */
  public void setState(CoverageGapState state) {
    this.state = state;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
