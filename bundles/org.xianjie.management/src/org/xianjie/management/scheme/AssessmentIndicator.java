package org.xianjie.management.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/**
 * An indicator 指标 of a scheme: its value is computed from a fact, normalised to 0–100 between two
 * bounds (domain.md §8.1).
 */
@Entity
@Table(name = "assessment_indicator")
@RecordType(
    name = "assessment-indicator",
    prefix = "AI",
    title = "name",
    columns = {"scheme", "name", "kind", "focus", "contactWork", "figure", "weight"},
    searchable = {"name"})
public class AssessmentIndicator extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "scheme_id", nullable = false)
  private AssessmentScheme scheme;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String name;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private IndicatorKind kind;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private IndicatorFocus focus;

  @Column(nullable = false)
  private boolean contactWork;

  @NotBlank
  @Column(nullable = false, length = 20)
  private String unit;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private FigureSource figure;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal zeroAt;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal fullAt;

  @NotNull
  @DecimalMin("0")
  @Column(nullable = false, precision = 14, scale = 2)
  private BigDecimal weight;

  /** Creates an empty record; the kernel fills it. */
  public AssessmentIndicator() {}

  /** Returns {@code scheme}: scheme. */
  public AssessmentScheme getScheme() {
    return scheme;
  }

  /** Returns {@code name}: name. */
  public String getName() {
    return name;
  }

  /** Returns {@code kind}: kind. */
  public IndicatorKind getKind() {
    return kind;
  }

  /** Returns {@code focus}: focus. */
  public IndicatorFocus getFocus() {
    return focus;
  }

  /** Returns {@code contactWork}: contact work. */
  public boolean isContactWork() {
    return contactWork;
  }

  /** Returns {@code figure}: value from. */
  public FigureSource getFigure() {
    return figure;
  }

  /** Returns {@code zeroAt}: value for 0 points. */
  public BigDecimal getZeroAt() {
    return zeroAt;
  }

  /** Returns {@code fullAt}: value for 100 points. */
  public BigDecimal getFullAt() {
    return fullAt;
  }

  /** Returns {@code weight}: weight. */
  public BigDecimal getWeight() {
    return weight;
  }

  @Override
  protected String locate() {
    return scheme.getRegionCode();
  }
}
