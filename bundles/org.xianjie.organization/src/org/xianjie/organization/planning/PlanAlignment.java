package org.xianjie.organization.planning;

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
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.AtLevel;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** One check of a plan against an upper plan, neighbours or other plans of the place (ORG-R4). */
@Entity
@Table(name = "plan_alignment")
@RecordType(
    name = "plan-alignment",
    prefix = "PAL",
    columns = {"plan", "kind", "upperPlan", "neighbour", "checkItem", "conforms"},
    searchable = {"checkItem"})
public class PlanAlignment extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_id", nullable = false)
  private DevelopmentPlan plan;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "alignment_kind", nullable = false, length = 24)
  private AlignmentKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "upper_plan_id")
  private DevelopmentPlan upperPlan;

  @AtLevel(RegionLevel.VILLAGE)
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "neighbour_id")
  private Region neighbour;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String checkItem;

  @Column(nullable = false)
  private boolean conforms;

  @LongText
  @Column(length = 2000)
  private String note;

  /** Creates an empty record; the kernel or the caller fills it. */
  public PlanAlignment() {}

  /** Returns the plan. */
  public DevelopmentPlan getPlan() {
    return plan;
  }

  /** Returns the checked against. */
  public AlignmentKind getKind() {
    return kind;
  }

  /** Returns the upper plan. */
  public DevelopmentPlan getUpperPlan() {
    return upperPlan;
  }

  /** Returns the neighbouring village. */
  public Region getNeighbour() {
    return neighbour;
  }

  /** Returns whether conforms. */
  public boolean isConforms() {
    return conforms;
  }

  @Override
  protected String locate() {
    return plan.getRegionCode();
  }
}
