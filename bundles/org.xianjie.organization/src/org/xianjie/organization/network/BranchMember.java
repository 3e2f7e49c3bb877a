package org.xianjie.organization.network;

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
import org.xianjie.core.household.Household;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.record.UniqueTogether;

/** A party member 党员 who keeps an eye on neighbouring households 党员联邻 (S1 §5.1). */
@Entity
@Table(name = "branch_member")
@RecordType(
    name = "party-member",
    prefix = "PM",
    columns = {"person", "partyOrg", "joinedOn", "status", "neighbours"},
    searchable = {"code"})
@UniqueTogether({"person"})
public class BranchMember extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "party_org_id", nullable = false)
  private PartyOrg partyOrg;

  @NotNull
  @Column(nullable = false)
  private LocalDate joinedOn;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private PartyMemberStatus status;

  @References(Household.class)
  @Column(length = 2000)
  private String neighbours;

  /** Creates an empty record; the kernel or the caller fills it. */
  public BranchMember() {}

  @Override
  protected String locate() {
    return partyOrg.getRegionCode();
  }
}
