package org.xianjie.talent.expert;

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
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/** A request to an expert, answered, refused and rated (S2 H3¶3). */
@Entity
@Table(name = "expert_request")
@RecordType(
    name = "expert-request",
    prefix = "EXR",
    columns = {"expert", "requestedBy", "kind", "topic", "rating", "state"},
    searchable = {"topic"})
public class ExpertRequest extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "expert_id", nullable = false)
  private ExpertPoolMember expert;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "requested_by_id", nullable = false)
  private Organization requestedBy;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "request_kind", nullable = false, length = 24)
  private Commitment kind;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String topic;

  @LongText
  @Column(length = 2000)
  private String question;

  @Computed
  @LongText
  @Column(length = 2000)
  private String answer;

  @Computed @Column private Integer rating;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ConsultationState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ExpertRequest() {}

  /** Returns the expert. */
  public ExpertPoolMember getExpert() {
    return expert;
  }

  /** Sets the answer. */
  public void setAnswer(String answer) {
    this.answer = answer;
  }

  /** Returns the rating (1 to 5). */
  public Integer getRating() {
    return rating;
  }

  /** Sets the rating (1 to 5). */
  public void setRating(Integer rating) {
    this.rating = rating;
  }

  /** Returns the state. */
  public ConsultationState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return requestedBy.getRegionCode();
  }
}
