package org.xianjie.core.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** An organization 机构: one tree for government and a flat list for social forces. */
@Entity
@Table(name = "organization")
@RecordType(
    name = "organization",
    prefix = "ORG",
    title = "name",
    columns = {"name", "type", "level", "region", "parent"},
    searchable = {"name"})
public class Organization extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "organization_type", nullable = false, length = 20)
  private OrganizationType type;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "organization_level", nullable = false, length = 10)
  private OrganizationLevel level;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Organization parent;

  @Column(length = 400)
  private String functions;

  @Column(length = 80)
  private String contact;

  protected Organization() {}

  /** Creates an organization. */
  public Organization(
      String code, String name, OrganizationType type, OrganizationLevel level, Region region) {
    setCode(code);
    this.name = name;
    this.type = type;
    this.level = level;
    this.region = region;
  }

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Returns the stored sort key of the name. */
  public String getNameSortKey() {
    return nameSortKey;
  }

  /** Returns the kind. */
  public OrganizationType getType() {
    return type;
  }

  /** Returns the level. */
  public OrganizationLevel getLevel() {
    return level;
  }

  /** Returns the region it works in. */
  public Region getRegion() {
    return region;
  }

  /** Returns the organization above, or null. */
  public Organization getParent() {
    return parent;
  }

  /** Sets the organization above. */
  public void setParent(Organization parent) {
    this.parent = parent;
  }

  /** Returns the matter categories it handles, {@code ;}-separated. */
  public String getFunctions() {
    return functions;
  }

  /** Sets the matter categories it handles. */
  public void setFunctions(String functions) {
    this.functions = functions;
  }

  /** Returns how to reach it. */
  public String getContact() {
    return contact;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
