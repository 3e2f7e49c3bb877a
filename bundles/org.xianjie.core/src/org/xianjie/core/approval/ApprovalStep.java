package org.xianjie.core.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/**
 * One step of an approval 审批: an organization decides on a matter of a record; the steps of one
 * matter are decided in order (domain.md §3.2).
 */
@Entity
@Table(name = "approval_step")
@RecordType(
    name = "approval-step",
    prefix = "AP",
    title = "matter",
    columns = {
      "matter",
      "subjectType",
      "subjectCode",
      "step",
      "organization",
      "state",
      "decidedAt"
    },
    searchable = {"matter"})
public class ApprovalStep extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 64)
  private String subjectType;

  @NotBlank
  @Column(nullable = false, length = 64)
  private String subjectCode;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String matter;

  @Min(1)
  @Max(9)
  @Column(name = "step_number", nullable = false)
  private int step;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @LongText
  @Column(length = 1000)
  private String reason;

  @Computed
  @LongText
  @Column(length = 1000)
  private String decision;

  @Computed
  @Column(length = 64)
  private String decidedBy;

  @Computed private LocalDateTime decidedAt;

  @State
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private ApprovalState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ApprovalStep() {}

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

  /** Returns what is asked for. */
  public String getMatter() {
    return matter;
  }

  /** Sets what is asked for. */
  public void setMatter(String matter) {
    this.matter = matter;
  }

  /** Returns the place in the order, from 1. */
  public int getStep() {
    return step;
  }

  /** Sets the place in the order, from 1. */
  public void setStep(int step) {
    this.step = step;
  }

  /** Returns the organization that decides. */
  public Organization getOrganization() {
    return organization;
  }

  /** Sets the organization that decides. */
  public void setOrganization(Organization organization) {
    this.organization = organization;
  }

  /** Returns the region of the subject. */
  public Region getRegion() {
    return region;
  }

  /** Sets the region of the subject. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Returns why it is asked for. */
  public String getReason() {
    return reason;
  }

  /** Sets why it is asked for. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Returns the words of the decision, or null. */
  public String getDecision() {
    return decision;
  }

  /** Returns the account that decided, or null. */
  public String getDecidedBy() {
    return decidedBy;
  }

  /** Returns when it was decided, or null. */
  public LocalDateTime getDecidedAt() {
    return decidedAt;
  }

  /** Returns the state. */
  public ApprovalState getState() {
    return state;
  }

  /** Sets the state. */
  void setState(ApprovalState state) {
    this.state = state;
  }

  /** Remembers who decided what when. */
  void decide(String words, String account, LocalDateTime at) {
    decision = words;
    decidedBy = account;
    decidedAt = at;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
