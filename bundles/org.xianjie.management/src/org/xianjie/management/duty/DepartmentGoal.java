package org.xianjie.management.duty;

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
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/** A goal of a department around one of the five revitalizations 部门指标 (S0 §4.5.1). */
@Entity
@Table(name = "department_goal")
@RecordType(
    name = "department-goal",
    prefix = "DG",
    columns = {"department", "revitalization", "goal", "deadline", "closedOn", "state"},
    searchable = {"code"})
public class DepartmentGoal extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "department_id", nullable = false)
  private Organization department;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Revitalization revitalization;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String goal;

  @NotNull
  @Column(nullable = false)
  private LocalDate deadline;

  @Group("computed")
  @Computed
  @Column
  private LocalDate closedOn;

  @Computed
  @LongText
  @Column(length = 2000)
  private String outcome;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private GoalState state;

  /** Creates an empty record; the kernel fills it. */
  public DepartmentGoal() {}

  /** Returns {@code department}: department. */
  public Organization getDepartment() {
    return department;
  }

  /** Returns {@code deadline}: deadline. */
  public LocalDate getDeadline() {
    return deadline;
  }

  /** Returns {@code closedOn}: settled on, or null. */
  public LocalDate getClosedOn() {
    return closedOn;
  }

  void computeClosedOn(LocalDate computed) {
    closedOn = computed;
  }

  /** Returns {@code outcome}: outcome, or null. */
  public String getOutcome() {
    return outcome;
  }

  void computeOutcome(String computed) {
    outcome = computed;
  }

  /** Returns {@code state}: state. */
  public GoalState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return department.getRegionCode();
  }
}
