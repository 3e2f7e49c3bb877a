package org.xianjie.talent.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.record.State;
import org.xianjie.core.record.UniqueTogether;
import org.xianjie.core.region.Region;

/** A talent and what it offers (S0 §4.3.4(1)). */
@Entity
@Table(name = "talent_profile")
@RecordType(
    name = "talent",
    prefix = "TAL",
    columns = {
      "person",
      "talentClass",
      "specialtyIndustry",
      "willing",
      "availability",
      "level",
      "origin",
      "state"
    },
    searchable = {"specialtyIndustry", "origin"})
@UniqueTogether({"person", "talentClass"})
public class TalentProfile extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "talent_class_id", nullable = false)
  private TalentClass talentClass;

  @References(SkillTag.class)
  @Column(length = 2000)
  private String skills;

  @Column(length = 40)
  private String specialtyIndustry;

  @Column(nullable = false)
  private boolean willing;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Availability availability;

  @References(Region.class)
  @Column(length = 2000)
  private String serviceRegions;

  @Column(length = 60)
  private String origin;

  @Column(nullable = false)
  private boolean consented;

  @LongText
  @Column(length = 2000)
  private String evidence;

  @Group("computed")
  @Computed
  @Enumerated(EnumType.STRING)
  @Column(name = "profile_level", length = 24)
  private TalentLevel level;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private TalentState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public TalentProfile() {}

  /** Returns the person. */
  public Person getPerson() {
    return person;
  }

  /** Returns the class. */
  public TalentClass getTalentClass() {
    return talentClass;
  }

  /** Returns the specialty industry. */
  public String getSpecialtyIndustry() {
    return specialtyIndustry;
  }

  /** Returns whether willing. */
  public boolean isWilling() {
    return willing;
  }

  /** Returns the availability. */
  public Availability getAvailability() {
    return availability;
  }

  /** Returns the level. */
  public TalentLevel getLevel() {
    return level;
  }

  /** Sets the level. */
  public void setLevel(TalentLevel level) {
    this.level = level;
  }

  /** Returns the state. */
  public TalentState getState() {
    return state;
  }

  @Override
  protected String locate() {
    return person.getRegionCode();
  }
}
