package org.xianjie.talent.training;

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
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** What a cadre thinks of a skill (S1 §5.4). */
@Entity
@Table(name = "skill_self_rating")
@RecordType(
    name = "skill-rating",
    prefix = "SKR",
    columns = {"cadre", "skill", "level", "date", "moment", "course"},
    searchable = {"code"})
public class SkillSelfRating extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private Skill skill;

  @Min(1)
  @Max(5)
  @Column(name = "rating_level", nullable = false)
  private int level;

  @NotNull
  @Column(name = "rating_date", nullable = false)
  private LocalDate date;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private RatingMoment moment;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  private Course course;

  /** Creates an empty record; the kernel or the caller fills it. */
  public SkillSelfRating() {}

  /** Returns the cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Returns the skill. */
  public Skill getSkill() {
    return skill;
  }

  /** Returns the level (1 to 5). */
  public int getLevel() {
    return level;
  }

  /** Returns the date. */
  public LocalDate getDate() {
    return date;
  }

  @Override
  protected String locate() {
    return cadre.getRegionCode();
  }
}
