package org.xianjie.management.review;

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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;

/** An opinion collected for the evaluation of the reform. */
@Entity
@Table(name = "reform_opinion")
@RecordType(
    name = "reform-opinion",
    prefix = "RO",
    columns = {"evaluation", "group", "opinion"},
    searchable = {"code"})
public class ReformOpinion extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "evaluation_id", nullable = false)
  private ReformEvaluation evaluation;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "opinion_group", nullable = false, length = 24)
  private OpinionGroup group;

  @NotBlank
  @LongText
  @Column(nullable = false, length = 2000)
  private String opinion;

  /** Creates an empty record; the kernel fills it. */
  public ReformOpinion() {}

  /** Returns {@code evaluation}: evaluation. */
  public ReformEvaluation getEvaluation() {
    return evaluation;
  }

  /** Returns {@code group}: group. */
  public OpinionGroup getGroup() {
    return group;
  }

  @Override
  protected String locate() {
    return evaluation.getRegionCode();
  }
}
