package org.xianjie.governance.project;

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
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/**
 * Who answers for a project in and after the term 任期内建设、离任后跟踪; a change of cadre keeps the tracker
 * (S2 H5¶2).
 */
@Entity
@Table(name = "project_tracking")
@RecordType(
    name = "project-tracking",
    prefix = "TK",
    columns = {"project", "phase", "responsible", "settledOn", "state"},
    searchable = {"code"})
public class ProjectTracking extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "project_id", nullable = false)
  private Project project;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private TrackingPhase phase;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "responsible_id", nullable = false)
  private Cadre responsible;

  @Group("computed")
  @Computed
  @Column
  private LocalDate settledOn;

  @Computed
  @LongText
  @Column(length = 2000)
  private String problems;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private TrackingState state;

  /** Creates an empty record; the kernel fills it. */
  public ProjectTracking() {}

  /** Returns {@code project}: project. */
  public Project getProject() {
    return project;
  }

  /** Sets {@code project}: project. */
  public void setProject(Project project) {
    this.project = project;
  }

  /** Returns {@code phase}: phase. */
  public TrackingPhase getPhase() {
    return phase;
  }

  /** Sets {@code phase}: phase. */
  public void setPhase(TrackingPhase phase) {
    this.phase = phase;
  }

  /** Returns {@code responsible}: responsible. */
  public Cadre getResponsible() {
    return responsible;
  }

  /** Sets {@code responsible}: responsible. */
  public void setResponsible(Cadre responsible) {
    this.responsible = responsible;
  }

  /** Returns {@code settledOn}: settled on, or null. */
  public LocalDate getSettledOn() {
    return settledOn;
  }

  void computeSettledOn(LocalDate computed) {
    settledOn = computed;
  }

  /** Returns {@code problems}: problems, or null. */
  public String getProblems() {
    return problems;
  }

  void computeProblems(String computed) {
    problems = computed;
  }

  /** Returns {@code state}: state. */
  public TrackingState getState() {
    return state;
  }

  void computeState(TrackingState computed) {
    state = computed;
  }

  @Override
  protected String locate() {
    return project.getRegionCode();
  }
}
