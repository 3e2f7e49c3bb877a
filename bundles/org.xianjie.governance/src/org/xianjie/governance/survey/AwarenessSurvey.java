package org.xianjie.governance.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/** An awareness survey 知晓率调查; its rate is counted (K-27). */
@Entity
@Table(name = "awareness_survey")
@RecordType(
    name = "awareness-survey",
    prefix = "AW",
    columns = {"region", "day", "respondents", "aware", "willing"},
    searchable = {"code"})
public class AwarenessSurvey extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "campaign_id")
  private Campaign campaign;

  @NotNull
  @Column(name = "awareness_survey_day", nullable = false)
  private LocalDate day;

  @Min(1)
  @Max(100000)
  @Column(nullable = false)
  private int respondents;

  @Min(0)
  @Max(100000)
  @Column(nullable = false)
  private int aware;

  @Min(0)
  @Max(100000)
  @Column(nullable = false)
  private int willing;

  /** Creates an empty record; the kernel fills it. */
  public AwarenessSurvey() {}

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  /** Returns {@code respondents}: respondents. */
  public int getRespondents() {
    return respondents;
  }

  /** Returns {@code aware}: aware. */
  public int getAware() {
    return aware;
  }

  /** Returns {@code willing}: willing to give feedback. */
  public int getWilling() {
    return willing;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
