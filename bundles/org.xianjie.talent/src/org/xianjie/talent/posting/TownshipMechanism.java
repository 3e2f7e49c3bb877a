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

/** A technician managed by the county, or a deputy for science, in a township (S0 §4.3.3(1)). */
@Entity
@Table(name = "township_mechanism")
@RecordType(
    name = "township-mechanism",
    prefix = "TM",
    columns = {"kind", "cadre", "countyUnit", "township", "villagesServed", "validFrom", "validTo"},
    searchable = {"sinkDownRecord"})
public class TownshipMechanism extends AbstractRecord {
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "mechanism_kind", nullable = false, length = 24)
  private MechanismKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "county_unit_id", nullable = false)
  private Organization countyUnit;

  @AtLevel(RegionLevel.TOWNSHIP)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "township_id", nullable = false)
  private Region township;

  @References(Region.class)
  @Column(length = 2000)
  private String villagesServed;

  @LongText
  @Column(length = 2000)
  private String sinkDownRecord;

  @Alias("from")
  @NotNull
  @Column(nullable = false)
  private LocalDate validFrom;

  @Alias("to")
  @NotBefore("validFrom")
  @Column
  private LocalDate validTo;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TownshipMechanism() {}

  @Override
  protected String locate() {
    return township.getRegionCode();
  }
}
