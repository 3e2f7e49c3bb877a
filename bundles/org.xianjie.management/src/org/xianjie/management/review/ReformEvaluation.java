package org.xianjie.management.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;

/**
 * The yearly evaluation of the reform itself 改革成效评估 with opinions of three groups (MGT-R8, S2
 * H6¶2).
 */
@Entity
@Table(name = "reform_evaluation")
@RecordType(
    name = "reform-evaluation",
    prefix = "RE",
    columns = {"region", "year", "concludedOn", "state"},
    searchable = {"code"})
public class ReformEvaluation extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @Min(2000)
  @Max(2100)
  @Column(name = "reform_evaluation_year", nullable = false)
  private int year;

  @Group("computed")
  @Computed
  @LongText
  @Column(length = 4000)
  private String improvements;

  @Computed @Column private LocalDate concludedOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private EvaluationState state;

  /** Creates an empty record; the kernel fills it. */
  public ReformEvaluation() {}

  /** Returns {@code region}: region. */
  public Region getRegion() {
    return region;
  }

  /** Returns {@code year}: year. */
  public int getYear() {
    return year;
  }

  /** Returns {@code improvements}: improvements, or null. */
  public String getImprovements() {
    return improvements;
  }

  void computeImprovements(String computed) {
    improvements = computed;
  }

  /** Returns {@code concludedOn}: concluded on, or null. */
  public LocalDate getConcludedOn() {
    return concludedOn;
  }

  void computeConcludedOn(LocalDate computed) {
    concludedOn = computed;
  }

  /** Returns {@code state}: state. */
  public EvaluationState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
