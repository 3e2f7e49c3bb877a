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
import java.time.LocalDate;
import org.xianjie.core.household.Household;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** Confirmed membership in a village collective (S0 §4.1.3(3)). */
@Entity
@Table(name = "collective_member")
@RecordType(
    name = "collective-member",
    prefix = "CMB",
    columns = {"village", "person", "household", "confirmedOn", "shares"},
    searchable = {"code"})
@UniqueTogether({"village", "person"})
public class CollectiveMember extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "household_id")
  private Household household;

  @NotNull
  @Column(nullable = false)
  private LocalDate confirmedOn;

  @Min(0)
  @Column(precision = 14, scale = 2)
  private BigDecimal shares;

  /** Creates an empty record; the kernel or the caller fills it. */
  public CollectiveMember() {}

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
