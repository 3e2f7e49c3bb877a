package org.xianjie.talent.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Alias;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** A unit of an eastern region and a township, one to one (S2 H2¶3). */
@Entity
@Table(name = "regional_pair")
@RecordType(
    name = "regional-pair",
    prefix = "RP",
    columns = {"eastUnit", "township", "cadres", "validFrom", "validTo"},
    searchable = {"code"})
public class RegionalPair extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "east_unit_id", nullable = false)
  private Organization eastUnit;

  @AtLevel(RegionLevel.TOWNSHIP)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "township_id", nullable = false)
  private Region township;

  @References(Cadre.class)
  @Column(length = 2000)
  private String cadres;

  @LongText
  @Column(length = 2000)
  private String sharedChannels;

  @LongText
  @Column(length = 2000)
  private String jointProjects;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  /** Creates an empty record; the kernel or the caller fills it. */
  public RegionalPair() {}

  /** Returns the eastern unit. */
  public Organization getEastUnit() {
    return eastUnit;
  }

  /** Returns the township. */
  public Region getTownship() {
    return township;
  }

  /** Returns the to. */
  public LocalDate getValidTo() {
    return validTo;
  }

  @Override
  protected String locate() {
    return township.getRegionCode();
  }
}
