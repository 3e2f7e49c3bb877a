package org.xianjie.management.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.management.scheme.AssessmentIndicator;

/** A figure of a module that is not installed, with its source (domain.md §11.2). */
@Entity
@Table(name = "imported_figure")
@RecordType(
    name = "imported-figure",
    prefix = "IF",
    columns = {"assessment", "indicator", "counted", "outOf", "source"},
    searchable = {"code"})
public class ImportedFigure extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "assessment_id", nullable = false)
  private Assessment assessment;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "imported_figure_indicator", nullable = false)
  private AssessmentIndicator indicator;

  @Min(0)
  @Column(nullable = false)
  private int counted;

  @Min(1)
  @Column(nullable = false)
  private int outOf;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String source;

  /** Creates an empty record; the kernel fills it. */
  public ImportedFigure() {}

  /** Returns {@code assessment}: assessment. */
  public Assessment getAssessment() {
    return assessment;
  }

  /** Returns {@code indicator}: indicator. */
  public AssessmentIndicator getIndicator() {
    return indicator;
  }

  /** Returns {@code counted}: numerator. */
  public int getCounted() {
    return counted;
  }

  /** Returns {@code outOf}: denominator. */
  public int getOutOf() {
    return outOf;
  }

  /** Returns {@code source}: source. */
  public String getSource() {
    return source;
  }

  @Override
  protected String locate() {
    return assessment.getRegionCode();
  }
}
