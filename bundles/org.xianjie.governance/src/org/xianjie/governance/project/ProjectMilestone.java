package org.xianjie.governance.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A milestone 项目节点 of a project. */
@Entity
@Table(name = "project_milestone")
@RecordType(
    name = "project-milestone",
    prefix = "PM",
    columns = {"project", "name", "due", "doneOn"},
    searchable = {"code"})
public class ProjectMilestone extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "project_id", nullable = false)
  private Project project;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String name;

  @NotNull
  @Column(nullable = false)
  private LocalDate due;

  @Column private LocalDate doneOn;

  /** Creates an empty record; the kernel fills it. */
  public ProjectMilestone() {}

  /** Returns {@code project}: project. */
  public Project getProject() {
    return project;
  }

  /** Returns {@code due}: due. */
  public LocalDate getDue() {
    return due;
  }

  /** Returns {@code doneOn}: done on, or null. */
  public LocalDate getDoneOn() {
    return doneOn;
  }

  @Override
  protected String locate() {
    return project.getRegionCode();
  }
}
