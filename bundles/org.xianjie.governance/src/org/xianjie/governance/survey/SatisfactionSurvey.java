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
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;
import org.xianjie.governance.council.MassSupCommittee;

/**
 * A satisfaction survey 满意度测评: masses as examiners; kept apart from the ratings of needs (domain.md
 * §7.1). Its result is counted from the answers.
 */
@Entity
@Table(name = "satisfaction_survey")
@RecordType(
    name = "satisfaction-survey",
    prefix = "SU",
    columns = {"region", "day", "sampling", "customTopic"},
    searchable = {"code"})
public class SatisfactionSurvey extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "committee_id")
  private MassSupCommittee committee;

  @NotNull
  @Column(name = "satisfaction_survey_day", nullable = false)
  private LocalDate day;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Sampling sampling;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private SurveyTopic customTopic;

  @Column(length = 200)
  private String customQuestion;

  /** Creates an empty record; the kernel fills it. */
  public SatisfactionSurvey() {}

  /** Returns {@code region}: area. */
  public Region getRegion() {
    return region;
  }

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  /** Returns {@code customTopic}: further question, or null. */
  public SurveyTopic getCustomTopic() {
    return customTopic;
  }

  /** Returns {@code customQuestion}: words of the further question, or null. */
  public String getCustomQuestion() {
    return customQuestion;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
