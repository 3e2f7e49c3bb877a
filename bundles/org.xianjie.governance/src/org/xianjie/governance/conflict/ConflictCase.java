package org.xianjie.governance.conflict;

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
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/**
 * A conflict 矛盾纠纷 and its mediation by several parties; violence, crimes and harm to minors are
 * referred, never mediated (domain.md §7.2).
 */
@Entity
@Table(name = "conflict_case")
@RecordType(
    name = "conflict-case",
    prefix = "CF",
    title = "matter",
    columns = {
      "village",
      "reportedOn",
      "cause",
      "matter",
      "mediators",
      "resultOn",
      "days",
      "state"
    },
    searchable = {"matter"})
public class ConflictCase extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "village_id", nullable = false)
  private Region village;

  @NotNull
  @Column(nullable = false)
  private LocalDate reportedOn;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ConflictCause cause;

  @NotBlank
  @Encrypted
  @Column(nullable = false, length = 900)
  private String parties;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String matter;

  @Group("computed")
  @Computed
  @Choices(MediatorKind.class)
  @Column(length = 400)
  private String mediators;

  @Computed
  @Column(nullable = false)
  private boolean listened;

  @Computed
  @Column(nullable = false)
  private boolean empathised;

  @Computed
  @Column(nullable = false)
  private boolean solved;

  @Computed
  @LongText
  @Column(name = "conflict_case_result", length = 2000)
  private String result;

  @Computed @Column private LocalDate resultOn;

  @Computed @Column private Integer days;

  @Computed @Column private Boolean holds;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private ReferralTarget referredTo;

  @Computed
  @LongText
  @Column(length = 2000)
  private String reason;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ConflictState state;

  /** Creates an empty record; the kernel fills it. */
  public ConflictCase() {}

  /** Returns {@code reportedOn}: reported on. */
  public LocalDate getReportedOn() {
    return reportedOn;
  }

  /** Returns {@code cause}: cause. */
  public ConflictCause getCause() {
    return cause;
  }

  /** Returns {@code mediators}: mediators, or null. */
  public String getMediators() {
    return mediators;
  }

  void computeMediators(String computed) {
    mediators = computed;
  }

  /** Returns {@code listened}: listened. */
  public boolean isListened() {
    return listened;
  }

  void computeListened(boolean computed) {
    listened = computed;
  }

  /** Returns {@code empathised}: empathised. */
  public boolean isEmpathised() {
    return empathised;
  }

  void computeEmpathised(boolean computed) {
    empathised = computed;
  }

  /** Returns {@code solved}: solution sought. */
  public boolean isSolved() {
    return solved;
  }

  void computeSolved(boolean computed) {
    solved = computed;
  }

  /** Returns {@code result}: result, or null. */
  public String getResult() {
    return result;
  }

  void computeResult(String computed) {
    result = computed;
  }

  /** Returns {@code resultOn}: result on, or null. */
  public LocalDate getResultOn() {
    return resultOn;
  }

  void computeResultOn(LocalDate computed) {
    resultOn = computed;
  }

  /** Returns {@code days}: days, or null. */
  public Integer getDays() {
    return days;
  }

  void computeDays(Integer computed) {
    days = computed;
  }

  /** Returns {@code holds}: still holds at the revisit, or null. */
  public Boolean getHolds() {
    return holds;
  }

  void computeHolds(Boolean computed) {
    holds = computed;
  }

  /** Returns {@code referredTo}: referred to, or null. */
  public ReferralTarget getReferredTo() {
    return referredTo;
  }

  void computeReferredTo(ReferralTarget computed) {
    referredTo = computed;
  }

  /** Returns {@code reason}: reason, or null. */
  public String getReason() {
    return reason;
  }

  void computeReason(String computed) {
    reason = computed;
  }

  /** Returns {@code state}: state. */
  public ConflictState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return village.getCode();
  }
}
