package org.xianjie.organization.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** An advanced village helps a weak one (S0 §2.3). */
@Entity
@Table(name = "village_pairing")
@RecordType(
    name = "village-pairing",
    prefix = "VP",
    columns = {"advancedVillage", "weakVillage", "validFrom", "validTo"},
    searchable = {"code"})
public class VillagePairing extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "advanced_village_id", nullable = false)
  private Region advancedVillage;

  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "weak_village_id", nullable = false)
  private Region weakVillage;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String measures;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  @LongText
  @Column(name = "pairing_result", length = 2000)
  private String result;

  /** Creates an empty record; the kernel or the caller fills it. */
  public VillagePairing() {}

  /** Returns the advanced village. */
  public Region getAdvancedVillage() {
    return advancedVillage;
  }

  /** Returns the weak village. */
  public Region getWeakVillage() {
    return weakVillage;
  }

  @Override
  protected String locate() {
    return weakVillage.getRegionCode();
  }
}
