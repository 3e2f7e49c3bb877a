package org.xianjie.organization.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/** Two neighbouring plans with the same main function and product; a person decides (ORG-R5). */
@Entity
@Table(name = "plan_duplicate_alert")
@RecordType(
    name = "plan-duplicate-alert",
    prefix = "PDA",
    columns = {"planA", "planB", "overlap", "decision", "state"},
    searchable = {"code"})
public class PlanDuplicateAlert extends AbstractRecord {
  @Computed
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_a_id", nullable = false)
  private DevelopmentPlan planA;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "plan_b_id", nullable = false)
  private DevelopmentPlan planB;

  @Computed
  @Column(nullable = false)
  private int overlap;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private AlertDecision decision;

  @Computed
  @LongText
  @Column(length = 2000)
  private String decisionReason;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private AlertState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public PlanDuplicateAlert() {}

  /** Returns the first plan. */
  public DevelopmentPlan getPlanA() {
    return planA;
  }

  /** Sets the first plan. */
  public void setPlanA(DevelopmentPlan planA) {
    this.planA = planA;
  }

  /** Returns the second plan. */
  public DevelopmentPlan getPlanB() {
    return planB;
  }

  /** Sets the second plan. */
  public void setPlanB(DevelopmentPlan planB) {
    this.planB = planB;
  }

  /** Returns the overlap (%). */
  public int getOverlap() {
    return overlap;
  }

  /** Sets the overlap (%). */
  public void setOverlap(int overlap) {
    this.overlap = overlap;
  }

  /** Returns the decision. */
  public AlertDecision getDecision() {
    return decision;
  }

  /** Sets the decision. */
  public void setDecision(AlertDecision decision) {
    this.decision = decision;
  }

  /** Sets the reason. */
  public void setDecisionReason(String decisionReason) {
    this.decisionReason = decisionReason;
  }

  /** Returns the state. */
  public AlertState getState() {
    return state;
  }

  /** Sets the state. */
  public void setState(AlertState state) {
    this.state = state;
  }

  @Override
  protected String locate() {
    return planA.getRegionCode();
  }
}
