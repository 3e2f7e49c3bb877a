package org.xianjie.talent.evaluation;

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
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** An appraisal by a local station (S0 §4.3.4(2)). */
@Entity
@Table(name = "skill_appraisal")
@RecordType(
    name = "skill-appraisal",
    prefix = "SKA",
    columns = {"station", "person", "occupation", "date", "result", "certificateNo"},
    searchable = {"occupation", "certificateNo"})
public class SkillAppraisal extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id", nullable = false)
  private Organization station;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @NotBlank
  @Column(nullable = false, length = 60)
  private String occupation;

  @NotNull
  @Column(name = "appraisal_date", nullable = false)
  private LocalDate date;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "appraisal_result", nullable = false, length = 24)
  private AppraisalResult result;

  @Column(length = 40)
  private String certificateNo;

  /** Creates an empty record; the kernel or the caller fills it. */
  public SkillAppraisal() {}

  /** Returns the result. */
  public AppraisalResult getResult() {
    return result;
  }

  /** Returns the certificate number. */
  public String getCertificateNo() {
    return certificateNo;
  }

  @Override
  protected String locate() {
    return station.getRegionCode();
  }
}
