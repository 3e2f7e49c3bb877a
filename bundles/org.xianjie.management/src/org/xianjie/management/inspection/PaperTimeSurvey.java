package org.xianjie.management.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/**
 * Hours of manual paper work of one unnamed cadre in a month; the input of K-52 (domain.md §8.4).
 */
@Entity
@Table(name = "paper_time_survey")
@RecordType(
    name = "paper-time-survey",
    prefix = "PS",
    columns = {"region", "month", "hours"},
    searchable = {"code"})
public class PaperTimeSurvey extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Column(name = "paper_time_survey_month", nullable = false)
  private LocalDate month;

  @NotNull
  @DecimalMin("0")
  @Column(name = "paper_time_survey_hours", nullable = false, precision = 14, scale = 2)
  private BigDecimal hours;

  /** Creates an empty record; the kernel fills it. */
  public PaperTimeSurvey() {}

  /** Returns {@code month}: month. */
  public LocalDate getMonth() {
    return month;
  }

  /** Returns {@code hours}: hours of manual paper work. */
  public BigDecimal getHours() {
    return hours;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
