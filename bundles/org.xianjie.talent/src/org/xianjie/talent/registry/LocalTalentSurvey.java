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
import java.time.LocalDate;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A local talent found by the survey, of one of six groups (S0 §4.3.2(2)). */
@Entity
@Table(name = "local_talent_survey")
@RecordType(
    name = "local-talent",
    prefix = "LT",
    columns = {"person", "category", "surveyedOn", "platform", "trainingPlanned"},
    searchable = {"trainingPlanned"})
public class LocalTalentSurvey extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private LocalTalentCategory category;

  @NotNull
  @Column(nullable = false)
  private LocalDate surveyedOn;

  @Enumerated(EnumType.STRING)
  @Column(length = 24)
  private LecturePlatform platform;

  @Column(length = 200)
  private String trainingPlanned;

  /** Creates an empty record; the kernel or the caller fills it. */
  public LocalTalentSurvey() {}

  @Override
  protected String locate() {
    return person.getRegionCode();
  }
}
