package org.xianjie.organization.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** A round of village elections; reserves are trained together with it (S0 §4.3.3(1)). */
@Entity
@Table(name = "village_election_round")
@RecordType(
    name = "village-election",
    prefix = "VE",
    columns = {"village", "year", "reserveCandidates", "heldOn"},
    searchable = {"code"})
@UniqueTogether({"village", "year"})
public class VillageElectionRound extends AbstractRecord {
  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @Min(2000)
  @Max(2100)
  @Column(name = "round_year", nullable = false)
  private int year;

  @References(Person.class)
  @Column(length = 2000)
  private String reserveCandidates;

  @Column private LocalDate heldOn;

  @LongText
  @Column(name = "round_result", length = 2000)
  private String result;

  /** Creates an empty record; the kernel or the caller fills it. */
  public VillageElectionRound() {}

  /** Returns the reserve candidates. */
  public String getReserveCandidates() {
    return reserveCandidates;
  }

  /** Returns the held on. */
  public LocalDate getHeldOn() {
    return heldOn;
  }

  /** Returns the result. */
  public String getResult() {
    return result;
  }

  @Override
  protected String locate() {
    return village.getRegionCode();
  }
}
