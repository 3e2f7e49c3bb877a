package org.xianjie.management.risk;

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
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/** A risk 风险台账 of execution, resources or technology (S1 §6). */
@Entity
@Table(name = "risk_item")
@RecordType(
    name = "risk-item",
    prefix = "RK",
    columns = {"kind", "region", "level", "owner", "state"},
    searchable = {"code"})
public class RiskItem extends AbstractRecord {
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private RiskKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String description;

  @Column(name = "risk_item_indicator", length = 80)
  private String indicator;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "risk_item_level", nullable = false, length = 24)
  private RiskLevel level;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "owner_id", nullable = false)
  private Organization owner;

  @Group("computed")
  @Computed
  @LongText
  @Column(length = 2000)
  private String measures;

  @Computed
  @LongText
  @Column(length = 2000)
  private String closing;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private RiskState state;

  /** Creates an empty record; the kernel fills it. */
  public RiskItem() {}

  /** Returns {@code level}: level. */
  public RiskLevel getLevel() {
    return level;
  }

  /** Returns {@code measures}: measures, or null. */
  public String getMeasures() {
    return measures;
  }

  void computeMeasures(String computed) {
    measures = computed;
  }

  /** Returns {@code closing}: why it is resolved, or null. */
  public String getClosing() {
    return closing;
  }

  void computeClosing(String computed) {
    closing = computed;
  }

  /** Returns {@code state}: state. */
  public RiskState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
