package org.xianjie.talent.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** A village without graduate and the channel planned for it (TAL-R6). */
@Entity
@Table(name = "graduate_gap")
@RecordType(
    name = "graduate-gap",
    prefix = "GG",
    columns = {"village", "plannedChannel", "foundOn", "filledOn", "state"},
    searchable = {"code"})
public class GraduateGap extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private GraduateChannel plannedChannel;

  @Computed @Column private LocalDate foundOn;

  @Computed @Column private LocalDate filledOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private GraduateGapState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public GraduateGap() {}

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Sets the village. */
  public void setVillage(Region village) {
    this.village = village;
  }

  /** Sets the found on. */
  public void setFoundOn(LocalDate foundOn) {
    this.foundOn = foundOn;
  }

  /** Sets the filled on. */
  public void setFilledOn(LocalDate filledOn) {
    this.filledOn = filledOn;
  }

  /** Returns the state. */
  public GraduateGapState getState() {
    return state;
  }

  /** Sets the state. */
  public void setState(GraduateGapState state) {
    this.state = state;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
