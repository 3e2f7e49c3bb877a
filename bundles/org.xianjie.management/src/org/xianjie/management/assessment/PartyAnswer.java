package org.xianjie.management.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.management.scheme.PartyQuestion;

/** The answer to a question of a party, 0–100. */
@Entity
@Table(name = "party_answer")
@RecordType(
    name = "party-answer",
    prefix = "PA",
    columns = {"opinion", "question", "points"},
    searchable = {"code"})
public class PartyAnswer extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "opinion_id", nullable = false)
  private PartyOpinion opinion;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "question_id", nullable = false)
  private PartyQuestion question;

  @Min(0)
  @Max(100)
  @Column(nullable = false)
  private int points;

  /** Creates an empty record; the kernel fills it. */
  public PartyAnswer() {}

  /** Returns {@code opinion}: opinion. */
  public PartyOpinion getOpinion() {
    return opinion;
  }

  /** Returns {@code question}: question. */
  public PartyQuestion getQuestion() {
    return question;
  }

  /** Returns {@code points}: points. */
  public int getPoints() {
    return points;
  }

  @Override
  protected String locate() {
    return opinion.getRegionCode();
  }
}
