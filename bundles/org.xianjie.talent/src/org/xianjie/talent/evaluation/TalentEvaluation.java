package org.xianjie.talent.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.talent.registry.TalentLevel;
import org.xianjie.talent.registry.TalentProfile;

/** Evaluation by local standards; real achievements weigh most (TAL-R9). */
@Entity
@Table(name = "talent_evaluation")
@RecordType(
    name = "talent-evaluation",
    prefix = "TE",
    columns = {"talent", "level", "titleRoute", "validUntil", "state"},
    searchable = {"titleRoute"})
public class TalentEvaluation extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "talent_id", nullable = false)
  private TalentProfile talent;

  @LongText
  @Column(length = 2000)
  private String indicators;

  @LongText
  @Column(length = 2000)
  private String appliedEvidence;

  @LongText
  @Column(length = 2000)
  private String certificates;

  @Column(length = 80)
  private String titleRoute;

  @Group("computed")
  @Computed
  @Enumerated(EnumType.STRING)
  @Column(name = "evaluation_level", length = 24)
  private TalentLevel level;

  @Computed @Column private LocalDate validUntil;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private EvaluationState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TalentEvaluation() {}

  /** Returns the talent. */
  public TalentProfile getTalent() {
    return talent;
  }

  /** Returns the applied results. */
  public String getAppliedEvidence() {
    return appliedEvidence;
  }

  /** Returns the level. */
  public TalentLevel getLevel() {
    return level;
  }

  /** Sets the level. */
  public void setLevel(TalentLevel level) {
    this.level = level;
  }

  /** Returns the valid until. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** Sets the valid until. */
  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  /** Returns the state. */
  public EvaluationState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return talent.getRegionCode();
  }
}
