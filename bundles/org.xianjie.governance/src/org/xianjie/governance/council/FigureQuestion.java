package org.xianjie.governance.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.xianjie.core.publicity.PublicNotice;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/**
 * A question of the committee about any published number; the answer is recorded and published
 * (GOV-R9).
 */
@Entity
@Table(name = "figure_question")
@RecordType(
    name = "figure-question",
    prefix = "FQ",
    title = "figure",
    columns = {"committee", "figure", "answeredOn", "state"},
    searchable = {"figure"})
public class FigureQuestion extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "committee_id", nullable = false)
  private MassSupCommittee committee;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String figure;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String source;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String question;

  @Group("computed")
  @Computed
  @LongText
  @Column(length = 2000)
  private String answer;

  @Computed @Column private LocalDate answeredOn;

  @Computed
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "notice_id")
  private PublicNotice notice;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private QuestionState state;

  /** Creates an empty record; the kernel fills it. */
  public FigureQuestion() {}

  /** Returns {@code committee}: committee. */
  public MassSupCommittee getCommittee() {
    return committee;
  }

  /** Returns {@code answer}: answer, or null. */
  public String getAnswer() {
    return answer;
  }

  void computeAnswer(String computed) {
    answer = computed;
  }

  /** Returns {@code answeredOn}: answered on, or null. */
  public LocalDate getAnsweredOn() {
    return answeredOn;
  }

  void computeAnsweredOn(LocalDate computed) {
    answeredOn = computed;
  }

  /** Returns {@code notice}: publication, or null. */
  public PublicNotice getNotice() {
    return notice;
  }

  void computeNotice(PublicNotice computed) {
    notice = computed;
  }

  /** Returns {@code state}: state. */
  public QuestionState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return committee.getRegionCode();
  }
}
