package org.xianjie.management.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A stage of a special assessment with its weight and the result judged by a person. */
@Entity
@Table(name = "special_stage")
@RecordType(
    name = "special-stage",
    prefix = "SS",
    columns = {"special", "name", "dateFrom", "dateTo", "weight", "points"},
    searchable = {"code"})
public class SpecialStage extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "special_id", nullable = false)
  private SpecialAssessment special;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @NotNull
  @Column(nullable = false)
  private LocalDate dateFrom;

  @NotNull
  @Column(nullable = false)
  private LocalDate dateTo;

  @Min(1)
  @Max(100)
  @Column(nullable = false)
  private int weight;

  @Min(0)
  @Max(100)
  @Column
  private Integer points;

  /** Creates an empty record; the kernel fills it. */
  public SpecialStage() {}

  /** Returns {@code special}: special assessment. */
  public SpecialAssessment getSpecial() {
    return special;
  }

  /** Returns {@code dateFrom}: from. */
  public LocalDate getDateFrom() {
    return dateFrom;
  }

  /** Returns {@code dateTo}: to. */
  public LocalDate getDateTo() {
    return dateTo;
  }

  /** Returns {@code weight}: weight. */
  public int getWeight() {
    return weight;
  }

  /** Returns {@code points}: points, or null. */
  public Integer getPoints() {
    return points;
  }

  @Override
  protected String locate() {
    return special.getRegionCode();
  }
}
