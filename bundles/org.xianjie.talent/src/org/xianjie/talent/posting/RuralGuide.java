package org.xianjie.talent.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** A guide or urban expert who serves a village regularly (S0 §4.3.3(1)). */
@Entity
@Table(name = "rural_guide")
@RecordType(
    name = "rural-guide",
    prefix = "RG",
    columns = {"person", "village", "occupation", "validFrom", "validTo", "servedHours"},
    searchable = {"code"})
public class RuralGuide extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private GuideOccupation occupation;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  @Computed
  @Column(nullable = false)
  private int servedHours;

  /** Creates an empty record; the kernel or the caller fills it. */
  public RuralGuide() {}

  /** Returns the village. */
  public Region getVillage() {
    return village;
  }

  /** Sets the hours served. */
  public void setServedHours(int servedHours) {
    this.servedHours = servedHours;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
