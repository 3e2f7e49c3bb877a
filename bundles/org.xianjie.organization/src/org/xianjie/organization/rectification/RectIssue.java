package org.xianjie.organization.rectification;

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
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/** One issue with its own plan (ORG-R3). */
@Entity
@Table(name = "rect_issue")
@RecordType(
    name = "rect-issue",
    prefix = "RI",
    columns = {"weakBranchCase", "category", "owner", "due", "acceptedBy", "acceptedOn", "state"},
    searchable = {"description", "measures"})
public class RectIssue extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "weak_branch_case_id", nullable = false)
  private WeakBranchCase weakBranchCase;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private WeakCategory category;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String description;

  @Group("plan")
  @LongText
  @Column(length = 2000)
  private String measures;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_id")
  private Cadre owner;

  @Column private LocalDate due;

  @Group("result")
  @Computed
  @LongText
  @Column(length = 2000)
  private String evidence;

  @Computed
  @LongText
  @Column(name = "issue_result", length = 2000)
  private String result;

  @Computed
  @Column(length = 64)
  private String acceptedBy;

  @Computed @Column private LocalDate acceptedOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private IssueState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public RectIssue() {}

  /** Returns the case. */
  public WeakBranchCase getWeakBranchCase() {
    return weakBranchCase;
  }

  /** Returns the category. */
  public WeakCategory getCategory() {
    return category;
  }

  /** Returns the description. */
  public String getDescription() {
    return description;
  }

  /** Returns the measures. */
  public String getMeasures() {
    return measures;
  }

  /** Returns the owner. */
  public Cadre getOwner() {
    return owner;
  }

  /** Returns the due. */
  public LocalDate getDue() {
    return due;
  }

  /** Returns the evidence. */
  public String getEvidence() {
    return evidence;
  }

  /** Sets the evidence. */
  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  /** Sets the result. */
  public void setResult(String result) {
    this.result = result;
  }

  /** Returns the accepted by. */
  public String getAcceptedBy() {
    return acceptedBy;
  }

  /** Sets the accepted by. */
  public void setAcceptedBy(String acceptedBy) {
    this.acceptedBy = acceptedBy;
  }

  /** Returns the accepted on. */
  public LocalDate getAcceptedOn() {
    return acceptedOn;
  }

  /** Sets the accepted on. */
  public void setAcceptedOn(LocalDate acceptedOn) {
    this.acceptedOn = acceptedOn;
  }

  /** Returns the state. */
  public IssueState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return weakBranchCase.getRegionCode();
  }
}
