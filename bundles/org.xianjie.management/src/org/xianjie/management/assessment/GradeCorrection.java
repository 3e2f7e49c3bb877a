package org.xianjie.management.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;

/**
 * A correction 等次更正: the old grade stays, the new one is computed with the same formula version
 * (MGT-R13).
 */
@Entity
@Table(name = "grade_correction")
@RecordType(
    name = "grade-correction",
    prefix = "GC",
    columns = {
      "assessment",
      "cause",
      "oldGrade",
      "newGrade",
      "oldTotal",
      "newTotal",
      "formulaVersion"
    },
    searchable = {"code"})
public class GradeCorrection extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "assessment_id", nullable = false)
  private Assessment assessment;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private CorrectionCause cause;

  @NotBlank
  @Column(nullable = false, length = 64)
  private String subject;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String reason;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Grade newGrade;

  @Group("computed")
  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private Grade oldGrade;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal oldTotal;

  @Computed
  @Column(precision = 14, scale = 2)
  private BigDecimal newTotal;

  @Computed @Column private Integer formulaVersion;

  /** Creates an empty record; the kernel fills it. */
  public GradeCorrection() {}

  /** Returns {@code assessment}: assessment. */
  public Assessment getAssessment() {
    return assessment;
  }

  /** Returns {@code cause}: cause. */
  public CorrectionCause getCause() {
    return cause;
  }

  /** Returns {@code subject}: record that proves it. */
  public String getSubject() {
    return subject;
  }

  /** Returns {@code newGrade}: new grade. */
  public Grade getNewGrade() {
    return newGrade;
  }

  /** Returns {@code oldGrade}: old grade, or null. */
  public Grade getOldGrade() {
    return oldGrade;
  }

  void computeOldGrade(Grade computed) {
    oldGrade = computed;
  }

  /** Returns {@code oldTotal}: old total, or null. */
  public BigDecimal getOldTotal() {
    return oldTotal;
  }

  void computeOldTotal(BigDecimal computed) {
    oldTotal = computed;
  }

  /** Returns {@code newTotal}: new total, or null. */
  public BigDecimal getNewTotal() {
    return newTotal;
  }

  void computeNewTotal(BigDecimal computed) {
    newTotal = computed;
  }

  /** Returns {@code formulaVersion}: formula version, or null. */
  public Integer getFormulaVersion() {
    return formulaVersion;
  }

  void computeFormulaVersion(Integer computed) {
    formulaVersion = computed;
  }

  @Override
  protected String locate() {
    return assessment.getRegionCode();
  }
}
