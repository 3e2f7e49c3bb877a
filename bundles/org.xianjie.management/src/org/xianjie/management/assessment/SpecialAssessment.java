package org.xianjie.management.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;

/**
 * A special assessment 专项考核: the cycle follows the task, in segments and stages; the stages add up
 * to the result (S0 §4.5.2).
 */
@Entity
@Table(name = "special_assessment")
@RecordType(
    name = "special-assessment",
    prefix = "SA",
    title = "task",
    columns = {"task", "organization", "dateFrom", "dateTo", "result"},
    searchable = {"task"})
public class SpecialAssessment extends AbstractRecord {
  @NotBlank
  @Column(nullable = false, length = 120)
  private String task;

  @SortKeyOf("task")
  @Column(length = 400)
  private String taskSortKey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "organization_id", nullable = false)
  private Organization organization;

  @NotNull
  @Column(nullable = false)
  private LocalDate dateFrom;

  @NotNull
  @Column(nullable = false)
  private LocalDate dateTo;

  @Group("computed")
  @Computed
  @Column(name = "special_assessment_result", precision = 14, scale = 2)
  private BigDecimal result;

  /** Creates an empty record; the kernel fills it. */
  public SpecialAssessment() {}

  /** Returns {@code organization}: object. */
  public Organization getOrganization() {
    return organization;
  }

  /** Returns {@code dateFrom}: from. */
  public LocalDate getDateFrom() {
    return dateFrom;
  }

  /** Returns {@code dateTo}: to. */
  public LocalDate getDateTo() {
    return dateTo;
  }

  /** Returns {@code result}: result, or null. */
  public BigDecimal getResult() {
    return result;
  }

  void computeResult(BigDecimal computed) {
    result = computed;
  }

  @Override
  protected String locate() {
    return organization.getRegionCode();
  }
}
