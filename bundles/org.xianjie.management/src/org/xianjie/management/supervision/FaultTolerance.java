package org.xianjie.management.supervision;

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
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;

/** A case of fault tolerance 容错纠错: it may exempt, it never deletes the fact (MGT-R5). */
@Entity
@Table(name = "fault_tolerance")
@RecordType(
    name = "fault-tolerance",
    prefix = "FT",
    columns = {"cadre", "matter", "decision", "decidedOn", "state"},
    searchable = {"code"})
public class FaultTolerance extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ToleranceMatter matter;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "supervision_id")
  private Supervision supervision;

  @Column(length = 64)
  private String needCode;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String report;

  @Group("computed")
  @Computed
  @LongText
  @Column(length = 2000)
  private String facts;

  @Computed
  @Choices(ToleranceCondition.class)
  @Column(length = 400)
  private String conditions;

  @Computed
  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private ToleranceDecision decision;

  @Computed
  @Column(length = 64)
  private String decidedBy;

  @Computed @Column private LocalDate decidedOn;

  @Computed
  @LongText
  @Column(length = 2000)
  private String lessons;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ToleranceState state;

  /** Creates an empty record; the kernel fills it. */
  public FaultTolerance() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code matter}: matter. */
  public ToleranceMatter getMatter() {
    return matter;
  }

  /** Returns {@code supervision}: finding, or null. */
  public Supervision getSupervision() {
    return supervision;
  }

  /** Returns {@code facts}: facts, or null. */
  public String getFacts() {
    return facts;
  }

  void computeFacts(String computed) {
    facts = computed;
  }

  /** Returns {@code conditions}: conditions met, or null. */
  public String getConditions() {
    return conditions;
  }

  void computeConditions(String computed) {
    conditions = computed;
  }

  /** Returns {@code decision}: decision, or null. */
  public ToleranceDecision getDecision() {
    return decision;
  }

  void computeDecision(ToleranceDecision computed) {
    decision = computed;
  }

  /** Returns {@code decidedBy}: decided by, or null. */
  public String getDecidedBy() {
    return decidedBy;
  }

  void computeDecidedBy(String computed) {
    decidedBy = computed;
  }

  /** Returns {@code decidedOn}: decided on, or null. */
  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  void computeDecidedOn(LocalDate computed) {
    decidedOn = computed;
  }

  /** Returns {@code lessons}: lessons, or null. */
  public String getLessons() {
    return lessons;
  }

  void computeLessons(String computed) {
    lessons = computed;
  }

  /** Returns {@code state}: state. */
  public ToleranceState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
