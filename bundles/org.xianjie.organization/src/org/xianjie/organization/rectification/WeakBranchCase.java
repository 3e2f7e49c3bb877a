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
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.NotBefore;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.organization.network.PartyOrg;

/** Rectification of a weak branch, one plan for each issue 一事一方案 (S0 §4.1.2(2)). */
@Entity
@Table(name = "weak_branch_case")
@RecordType(
    name = "weak-branch-case",
    prefix = "WB",
    columns = {"branch", "category", "foundOn", "responsible", "deadline", "state"},
    searchable = {"foundBy"})
public class WeakBranchCase extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "branch_id", nullable = false)
  private PartyOrg branch;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private WeakCategory category;

  @NotNull
  @Column(nullable = false)
  private LocalDate foundOn;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String foundBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "case_level", length = 24)
  private OrganizationLevel level;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "responsible_id")
  private Cadre responsible;

  @NotBefore("foundOn")
  @Column
  private LocalDate deadline;

  @Group("computed")
  @Computed
  @Column
  private LocalDate confirmedOn;

  @Computed @Column private LocalDate removedOn;

  @Computed @Column private LocalDate followUpDue;

  @Computed
  @LongText
  @Column(length = 2000)
  private String outcome;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private CaseState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public WeakBranchCase() {}

  /** Returns the party organization. */
  public PartyOrg getBranch() {
    return branch;
  }

  /** Returns the category. */
  public WeakCategory getCategory() {
    return category;
  }

  /** Returns the found on. */
  public LocalDate getFoundOn() {
    return foundOn;
  }

  /** Returns the responsible. */
  public Cadre getResponsible() {
    return responsible;
  }

  /** Returns the deadline. */
  public LocalDate getDeadline() {
    return deadline;
  }

  /** Returns the confirmed on. */
  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  /** Sets the confirmed on. */
  public void setConfirmedOn(LocalDate confirmedOn) {
    this.confirmedOn = confirmedOn;
  }

  /** Returns the removed on. */
  public LocalDate getRemovedOn() {
    return removedOn;
  }

  /** Sets the removed on. */
  public void setRemovedOn(LocalDate removedOn) {
    this.removedOn = removedOn;
  }

  /** Returns the follow-up due. */
  public LocalDate getFollowUpDue() {
    return followUpDue;
  }

  /** Sets the follow-up due. */
  public void setFollowUpDue(LocalDate followUpDue) {
    this.followUpDue = followUpDue;
  }

  /** Sets the result of the follow-up. */
  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  /** Returns the state. */
  public CaseState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return branch.getRegionCode();
  }
}
