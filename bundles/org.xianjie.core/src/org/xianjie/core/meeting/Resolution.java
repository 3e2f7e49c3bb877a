package org.xianjie.core.meeting;

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
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.record.State;

/**
 * A resolution 决议 of a meeting: the gate of what may not be done without it (domain.md §3.2,
 * GOV-R1).
 */
@Entity
@Table(name = "resolution")
@RecordType(
    name = "resolution",
    prefix = "RS",
    title = "matter",
    columns = {
      "matter",
      "meeting",
      "decidedOn",
      "votesFor",
      "votesAgainst",
      "publishedFrom",
      "state"
    },
    searchable = {"matter"})
public class Resolution extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "meeting_id", nullable = false)
  private Meeting meeting;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String matter;

  @SortKeyOf("matter")
  @Column(length = 760)
  private String matterSortKey;

  @LongText
  @NotBlank
  @Column(nullable = false, length = 4000)
  private String text;

  @Column(length = 64)
  private String subjectType;

  @Column(length = 64)
  private String subjectCode;

  @Computed private Integer votesFor;

  @Computed private Integer votesAgainst;

  @Computed private Integer votesAbstained;

  @Computed private LocalDate decidedOn;

  @Computed private LocalDate publishedFrom;

  @State
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private ResolutionState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Resolution() {}

  /** Returns the meeting that decides. */
  public Meeting getMeeting() {
    return meeting;
  }

  /** Sets the meeting that decides. */
  public void setMeeting(Meeting meeting) {
    this.meeting = meeting;
  }

  /** Returns what is decided. */
  public String getMatter() {
    return matter;
  }

  /** Sets what is decided. */
  public void setMatter(String matter) {
    this.matter = matter;
  }

  /** Returns the wording put to the vote. */
  public String getText() {
    return text;
  }

  /** Sets the wording put to the vote. */
  public void setText(String text) {
    this.text = text;
  }

  /** Returns the record type of what depends on it, or null. */
  public String getSubjectType() {
    return subjectType;
  }

  /** Sets the record type of what depends on it, or null. */
  public void setSubjectType(String subjectType) {
    this.subjectType = subjectType;
  }

  /** Returns the business code of what depends on it, or null. */
  public String getSubjectCode() {
    return subjectCode;
  }

  /** Sets the business code of what depends on it, or null. */
  public void setSubjectCode(String subjectCode) {
    this.subjectCode = subjectCode;
  }

  /** Returns the votes for it. */
  public Integer getVotesFor() {
    return votesFor;
  }

  /** Sets the votes for it. */
  void setVotesFor(Integer votesFor) {
    this.votesFor = votesFor;
  }

  /** Returns the votes against it. */
  public Integer getVotesAgainst() {
    return votesAgainst;
  }

  /** Sets the votes against it. */
  void setVotesAgainst(Integer votesAgainst) {
    this.votesAgainst = votesAgainst;
  }

  /** Returns the abstentions. */
  public Integer getVotesAbstained() {
    return votesAbstained;
  }

  /** Sets the abstentions. */
  void setVotesAbstained(Integer votesAbstained) {
    this.votesAbstained = votesAbstained;
  }

  /** Returns the day of the vote. */
  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  /** Sets the day of the vote. */
  void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  /** Returns the first day it was public, or null. */
  public LocalDate getPublishedFrom() {
    return publishedFrom;
  }

  /** Returns the state. */
  public ResolutionState getState() {
    return state;
  }

  /** Sets the state. */
  void setState(ResolutionState state) {
    this.state = state;
  }

  /** Remembers the first day on which it is public; a later publication changes nothing. */
  public void markPublished(LocalDate day) {
    if (publishedFrom == null) {
      publishedFrom = day;
    }
  }

  /** Tells whether it was adopted. */
  public boolean isAdopted() {
    return state == ResolutionState.ADOPTED;
  }

  @Override
  protected String locate() {
    return meeting.getRegionCode();
  }
}
