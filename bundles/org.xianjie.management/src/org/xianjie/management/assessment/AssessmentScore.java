package org.xianjie.management.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.RecordType;
import org.xianjie.management.scheme.AssessmentIndicator;

/**
 * A frozen figure of an assessment with its formula version: later changes of the data do not reach
 * it (domain.md §8.2).
 */
@Entity
@Table(name = "assessment_score")
@RecordType(
    name = "assessment-score",
    prefix = "SC",
    columns = {
      "assessment",
      "indicator",
      "numerator",
      "denominator",
      "points",
      "weight",
      "formulaVersion",
      "origin"
    },
    searchable = {"code"})
public class AssessmentScore extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "assessment_id", nullable = false)
  private Assessment assessment;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "assessment_score_indicator", nullable = false)
  private AssessmentIndicator indicator;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal numerator;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal denominator;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal points;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal weight;

  @Computed @Column private Integer formulaVersion;

  @Computed
  @Column(length = 200)
  private String origin;

  /** Creates an empty record; the kernel fills it. */
  public AssessmentScore() {}

  /** Returns {@code assessment}: assessment. */
  public Assessment getAssessment() {
    return assessment;
  }

  /** Sets {@code assessment}: assessment. */
  public void setAssessment(Assessment assessment) {
    this.assessment = assessment;
  }

  /** Returns {@code indicator}: indicator. */
  public AssessmentIndicator getIndicator() {
    return indicator;
  }

  /** Sets {@code indicator}: indicator. */
  public void setIndicator(AssessmentIndicator indicator) {
    this.indicator = indicator;
  }

  /** Returns {@code numerator}: numerator, or null. */
  public BigDecimal getNumerator() {
    return numerator;
  }

  void computeNumerator(BigDecimal computed) {
    numerator = computed;
  }

  /** Returns {@code denominator}: denominator, or null. */
  public BigDecimal getDenominator() {
    return denominator;
  }

  void computeDenominator(BigDecimal computed) {
    denominator = computed;
  }

  /** Returns {@code points}: points 0–100, or null. */
  public BigDecimal getPoints() {
    return points;
  }

  void computePoints(BigDecimal computed) {
    points = computed;
  }

  /** Returns {@code weight}: weight, or null. */
  public BigDecimal getWeight() {
    return weight;
  }

  void computeWeight(BigDecimal computed) {
    weight = computed;
  }

  /** Returns {@code formulaVersion}: formula version, or null. */
  public Integer getFormulaVersion() {
    return formulaVersion;
  }

  void computeFormulaVersion(Integer computed) {
    formulaVersion = computed;
  }

  /** Returns {@code origin}: source, or null. */
  public String getOrigin() {
    return origin;
  }

  void computeOrigin(String computed) {
    origin = computed;
  }

  @Override
  protected String locate() {
    return assessment.getRegionCode();
  }
}
