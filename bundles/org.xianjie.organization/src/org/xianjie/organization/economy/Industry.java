package org.xianjie.organization.economy;

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
import java.math.BigDecimal;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;
import org.xianjie.organization.network.PartyOrg;

/** A characteristic industry 一县一业、一乡一特、一村一品 (S0 §4.1.3(1)). */
@Entity
@Table(name = "industry")
@RecordType(
    name = "industry",
    prefix = "IND",
    title = "name",
    columns = {
      "name",
      "scope",
      "region",
      "main",
      "industryCode",
      "baseArea",
      "outputValue",
      "brand",
      "chainBranch"
    },
    searchable = {"name", "brand"})
public class Industry extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 60)
  private String name;

  @SortKeyOf("name")
  @Column(length = 500)
  private String nameSortKey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "industry_scope", nullable = false, length = 24)
  private IndustryScope scope;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Column(nullable = false)
  private boolean main;

  @Column(length = 40)
  private String industryCode;

  @Min(0)
  @Column(precision = 14, scale = 2)
  private BigDecimal baseArea;

  @Min(0)
  @Column(precision = 14, scale = 2)
  private BigDecimal outputValue;

  @Column(length = 60)
  private String brand;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "chain_branch_id")
  private PartyOrg chainBranch;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Industry() {}

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Returns the scope. */
  public IndustryScope getScope() {
    return scope;
  }

  /** Returns the region. */
  public Region getRegion() {
    return region;
  }

  /** Returns whether main industry. */
  public boolean isMain() {
    return main;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
