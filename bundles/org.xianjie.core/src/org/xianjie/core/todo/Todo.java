package org.xianjie.core.todo;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/** A to-do 待办: one in-tray for all modules. */
@Entity
@Table(name = "todo")
@RecordType(
    name = "todo",
    prefix = "T",
    columns = {"kind", "subjectCode", "owner", "due", "state"})
public class Todo extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 64)
  private String owner;

  @NotBlank
  @Column(nullable = false, length = 64)
  private String kind;

  @NotBlank
  @Column(nullable = false, length = 64)
  private String subjectType;

  @NotBlank
  @Column(nullable = false, length = 64)
  private String subjectCode;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  private LocalDate due;

  @NotNull
  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private TodoState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Todo() {}

  /** Returns the organization that has to act. */
  public String getOwner() {
    return owner;
  }

  /** Sets the organization that has to act. */
  public void setOwner(String owner) {
    this.owner = owner;
  }

  /** Returns what is to be done, a message key. */
  public String getKind() {
    return kind;
  }

  /** Sets what is to be done, a message key. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Returns the record type of the subject. */
  public String getSubjectType() {
    return subjectType;
  }

  /** Sets the record type of the subject. */
  public void setSubjectType(String subjectType) {
    this.subjectType = subjectType;
  }

  /** Returns the business code of the subject. */
  public String getSubjectCode() {
    return subjectCode;
  }

  /** Sets the business code of the subject. */
  public void setSubjectCode(String subjectCode) {
    this.subjectCode = subjectCode;
  }

  /** Returns the region of the subject. */
  public Region getRegion() {
    return region;
  }

  /** Sets the region of the subject. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Returns the last day on time. */
  public LocalDate getDue() {
    return due;
  }

  /** Sets the last day on time. */
  public void setDue(LocalDate due) {
    this.due = due;
  }

  /** Returns the state. */
  public TodoState getState() {
    return state;
  }

  /** Sets the state. */
  public void setState(TodoState state) {
    this.state = state;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
