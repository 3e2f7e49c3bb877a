package org.xianjie.governance.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** An unnamed answer sheet of a survey. */
@Entity
@Table(name = "survey_response")
@RecordType(
    name = "survey-response",
    prefix = "SR",
    columns = {"survey", "overall", "custom"},
    searchable = {"code"})
public class SurveyResponse extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "survey_id", nullable = false)
  private SatisfactionSurvey survey;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private SurveyAnswer overall;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private SurveyAnswer custom;

  /** Creates an empty record; the kernel fills it. */
  public SurveyResponse() {}

  /** Returns {@code survey}: survey. */
  public SatisfactionSurvey getSurvey() {
    return survey;
  }

  /** Returns {@code overall}: overall. */
  public SurveyAnswer getOverall() {
    return overall;
  }

  @Override
  protected String locate() {
    return survey.getRegionCode();
  }
}
