package org.xianjie.talent.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.State;
import org.xianjie.core.region.Region;
import org.xianjie.talent.registry.TalentClass;
import org.xianjie.talent.registry.TalentProfile;

/** A talent proposed for a need or base; a person decides (TAL-R10). */
@Entity
@Table(name = "talent_match")
@RecordType(
    name = "talent-match",
    prefix = "MA",
    columns = {"need", "base", "region", "requiredClass", "talent", "score", "state"},
    searchable = {"need"})
public class TalentMatch extends AbstractRecord {
  @Column(length = 64)
  private String need;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "base_id")
  private ServiceBase base;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "required_class_id", nullable = false)
  private TalentClass requiredClass;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "talent_id", nullable = false)
  private TalentProfile talent;

  @Group("computed")
  @Computed
  @Column
  private Integer score;

  @Computed
  @LongText
  @Column(length = 2000)
  private String reasons;

  @Computed
  @LongText
  @Column(length = 2000)
  private String outcome;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private MatchState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TalentMatch() {}

  /** Returns the need. */
  public String getNeed() {
    return need;
  }

  /** Returns the base. */
  public ServiceBase getBase() {
    return base;
  }

  /** Returns the place. */
  public Region getRegion() {
    return region;
  }

  /** Returns the class wanted. */
  public TalentClass getRequiredClass() {
    return requiredClass;
  }

  /** Returns the talent. */
  public TalentProfile getTalent() {
    return talent;
  }

  /** Sets the score. */
  public void setScore(Integer score) {
    this.score = score;
  }

  /** Sets the reasons. */
  public void setReasons(String reasons) {
    this.reasons = reasons;
  }

  /** Sets the outcome. */
  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  /** Returns the state. */
  public MatchState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
