package org.xianjie.responsibility.lists;

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
import java.time.LocalDateTime;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedCategory;

/** What was done about a need: an entry of the list of solutions 问题解决清单 (domain.md §5.1). */
@Entity
@Table(name = "solution_item")
@RecordType(
    name = "solution-item",
    prefix = "SI",
    columns = {"need", "result", "category", "toldAt", "cause"},
    searchable = {"code"})
public class SolutionItem extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "need_id", nullable = false)
  private Need need;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private NeedCategory category;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 400)
  private String measures;

  @Column(length = 400)
  private String resources;

  @Encrypted
  @LongText
  @Column(length = 2100)
  private String resultText;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "solution_result", nullable = false, length = 16)
  private SolutionResult result;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private SolutionCause cause;

  @NotNull
  @Column(nullable = false)
  private LocalDateTime toldAt;

  @Computed
  @Column(nullable = false)
  private int cycleDays;

  @Computed
  @Column(nullable = false)
  private int suspendedDays;

  @Computed private LocalDateTime objectedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "verified_by_id")
  private Organization verifiedBy;

  /** Creates an empty record; the kernel or the caller fills it. */
  public SolutionItem() {}

  /** Returns the need. */
  public Need getNeed() {
    return need;
  }

  /** Sets the need. */
  public void setNeed(Need need) {
    this.need = need;
  }

  /** Returns what was done about it, by category. */
  public NeedCategory getCategory() {
    return category;
  }

  /** Sets what was done about it, by category. */
  public void setCategory(NeedCategory category) {
    this.category = category;
  }

  /** Returns what was done. */
  public String getMeasures() {
    return measures;
  }

  /** Sets what was done. */
  public void setMeasures(String measures) {
    this.measures = measures;
  }

  /** Returns the resources used. */
  public String getResources() {
    return resources;
  }

  /** Sets the resources used. */
  public void setResources(String resources) {
    this.resources = resources;
  }

  /** Returns what the household was told, stored encrypted. */
  public String getResultText() {
    return resultText;
  }

  /** Sets what the household was told, stored encrypted. */
  public void setResultText(String resultText) {
    this.resultText = resultText;
  }

  /** Returns the result. */
  public SolutionResult getResult() {
    return result;
  }

  /** Sets the result. */
  public void setResult(SolutionResult result) {
    this.result = result;
  }

  /** Returns why it was not solved whole, or null. */
  public SolutionCause getCause() {
    return cause;
  }

  /** Sets why it was not solved whole, or null. */
  public void setCause(SolutionCause cause) {
    this.cause = cause;
  }

  /** Returns when the household was told. */
  public LocalDateTime getToldAt() {
    return toldAt;
  }

  /** Sets when the household was told. */
  public void setToldAt(LocalDateTime toldAt) {
    this.toldAt = toldAt;
  }

  /** Returns the calendar days from receipt. */
  public int getCycleDays() {
    return cycleDays;
  }

  /** Returns the calendar days of them in which it was suspended. */
  public int getSuspendedDays() {
    return suspendedDays;
  }

  /** Returns when the household said that it is not solved, or null. */
  public LocalDateTime getObjectedAt() {
    return objectedAt;
  }

  /** Returns the organization that verified it, or null. */
  public Organization getVerifiedBy() {
    return verifiedBy;
  }

  /** Sets the organization that verified it, or null. */
  public void setVerifiedBy(Organization verifiedBy) {
    this.verifiedBy = verifiedBy;
  }

  /** Remembers that the household said that it is not solved. */
  public void objected(LocalDateTime at) {
    objectedAt = at;
  }

  /** Remembers how long it took, of which suspended. */
  public void took(int days, int suspended) {
    cycleDays = days;
    suspendedDays = suspended;
  }

  @Override
  protected String locate() {
    return need.getRegionCode();
  }
}
