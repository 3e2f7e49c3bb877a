package org.xianjie.organization.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** A party organization 党组织; the tree of them covers every villager group (domain.md §4.1). */
@Entity
@Table(name = "party_org")
@RecordType(
    name = "party-org",
    prefix = "PO",
    title = "name",
    columns = {"name", "type", "region", "parent", "secretary", "members", "foundedOn"},
    searchable = {"name"})
public class PartyOrg extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "org_type", nullable = false, length = 24)
  private PartyOrgType type;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private PartyOrg parent;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "secretary_id")
  private Person secretary;

  @References(Person.class)
  @Column(length = 2000)
  private String deputySecretaries;

  @Min(0)
  @Column(nullable = false)
  private int members;

  @Column private LocalDate foundedOn;

  @References(Region.class)
  @Column(length = 2000)
  private String coversGroups;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "paired_with_id")
  private PartyOrg pairedWith;

  /** Creates an empty record; the kernel or the caller fills it. */
  public PartyOrg() {}

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Returns the type. */
  public PartyOrgType getType() {
    return type;
  }

  /** Returns the region. */
  public Region getRegion() {
    return region;
  }

  /** Returns the superior organization. */
  public PartyOrg getParent() {
    return parent;
  }

  /** Returns the villager groups covered. */
  public String getCoversGroups() {
    return coversGroups;
  }

  /** Returns the paired with. */
  public PartyOrg getPairedWith() {
    return pairedWith;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
