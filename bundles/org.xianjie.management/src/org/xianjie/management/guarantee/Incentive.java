package org.xianjie.management.guarantee;

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
import org.xianjie.core.record.RecordType;
import org.xianjie.management.assessment.Assessment;

/** An incentive 激励 for a cadre with its basis, where possible a confirmed assessment (MGT-R9). */
@Entity
@Table(name = "incentive")
@RecordType(
    name = "incentive",
    prefix = "IN",
    columns = {"cadre", "kind", "day", "assessment", "basis"},
    searchable = {"code"})
public class Incentive extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private IncentiveKind kind;

  @NotNull
  @Column(name = "incentive_day", nullable = false)
  private LocalDate day;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment_id")
  private Assessment assessment;

  @NotBlank
  @Column(nullable = false, length = 400)
  private String basis;

  @Column(nullable = false)
  private boolean townLeadership;

  /** Creates an empty record; the kernel fills it. */
  public Incentive() {}

  /** Returns {@code cadre}: cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns {@code kind}: kind. */
  public IncentiveKind getKind() {
    return kind;
  }

  /** Returns {@code day}: day. */
  public LocalDate getDay() {
    return day;
  }

  /** Returns {@code assessment}: assessment, or null. */
  public Assessment getAssessment() {
    return assessment;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
