package org.xianjie.responsibility.conference;

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
import java.time.LocalDateTime;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.record.State;
import org.xianjie.responsibility.need.Need;

/** An issue of the county joint conference 联席议题 (domain.md §5.1, RESP-R2, RESP-R13). */
@Entity
@Table(name = "conference_issue")
@RecordType(
    name = "conference-issue",
    prefix = "CI",
    columns = {"need", "departments", "state", "leadDepartment", "due"},
    searchable = {"code"})
public class ConferenceIssue extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "need_id", nullable = false)
  private Need need;

  @References(Organization.class)
  @Column(length = 400)
  private String departments;

  @NotNull
  @Column(nullable = false)
  private LocalDateTime raisedAt;

  @LongText
  @Column(length = 400)
  private String reason;

  @Computed
  @LongText
  @Column(length = 400)
  private String decision;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lead_department_id")
  private Organization leadDepartment;

  @Computed private LocalDate due;

  @State
  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private IssueState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ConferenceIssue() {}

  /** Returns the need it came from. */
  public Need getNeed() {
    return need;
  }

  /** Sets the need it came from. */
  public void setNeed(Need need) {
    this.need = need;
  }

  /** Returns the codes of the departments, separated by semicolons. */
  public String getDepartments() {
    return departments;
  }

  /** Sets the codes of the departments, separated by semicolons. */
  public void setDepartments(String departments) {
    this.departments = departments;
  }

  /** Returns when it was raised. */
  public LocalDateTime getRaisedAt() {
    return raisedAt;
  }

  /** Sets when it was raised. */
  public void setRaisedAt(LocalDateTime raisedAt) {
    this.raisedAt = raisedAt;
  }

  /** Returns why it was escalated. */
  public String getReason() {
    return reason;
  }

  /** Sets why it was escalated. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Returns the decision, or null. */
  public String getDecision() {
    return decision;
  }

  /** Returns the lead department, or null. */
  public Organization getLeadDepartment() {
    return leadDepartment;
  }

  /** Returns until when, or null. */
  public LocalDate getDue() {
    return due;
  }

  /** Returns the state. */
  public IssueState getState() {
    return state;
  }

  /** Puts it on the list of the next conference. */
  public void open() {
    state = IssueState.OPEN;
  }

  /** Remembers what the conference decided. */
  public void decide(Organization lead, String text, LocalDate until) {
    leadDepartment = lead;
    decision = text;
    due = until;
  }

  @Override
  protected String locate() {
    return need.getRegionCode();
  }
}
