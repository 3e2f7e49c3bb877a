package org.xianjie.core.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A cadre 干部; the employer's level feeds P-PROV-CITY, the rank P-FS-LEVEL. */
@Entity
@Table(name = "cadre")
@RecordType(
    name = "cadre",
    prefix = "C",
    columns = {"person", "employer", "employerLevel", "rank", "isLeader", "inService"})
public class Cadre extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employer_id", nullable = false)
  private Organization employer;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private OrganizationLevel employerLevel;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "cadre_rank", nullable = false, length = 20)
  private CadreRank rank;

  @Column(length = 40)
  private String gradeRank;

  @Column(nullable = false)
  private boolean isLeader;

  @Column(nullable = false)
  private boolean inService;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Cadre() {}

  /** Returns the person. */
  public Person getPerson() {
    return person;
  }

  /** Sets the person. */
  public void setPerson(Person person) {
    this.person = person;
  }

  /** Returns the employer. */
  public Organization getEmployer() {
    return employer;
  }

  /** Sets the employer. */
  public void setEmployer(Organization employer) {
    this.employer = employer;
  }

  /** Returns the level of the employer. */
  public OrganizationLevel getEmployerLevel() {
    return employerLevel;
  }

  /** Sets the level of the employer. */
  public void setEmployerLevel(OrganizationLevel employerLevel) {
    this.employerLevel = employerLevel;
  }

  /** Returns the rank. */
  public CadreRank getRank() {
    return rank;
  }

  /** Sets the rank. */
  public void setRank(CadreRank rank) {
    this.rank = rank;
  }

  /** Returns the grade (职级). */
  public String getGradeRank() {
    return gradeRank;
  }

  /** Sets the grade (职级). */
  public void setGradeRank(String gradeRank) {
    this.gradeRank = gradeRank;
  }

  /** Returns whether the cadre leads an organization. */
  public boolean isIsLeader() {
    return isLeader;
  }

  /** Sets whether the cadre leads an organization. */
  public void setIsLeader(boolean isLeader) {
    this.isLeader = isLeader;
  }

  /** Returns whether the cadre is in service. */
  public boolean isInService() {
    return inService;
  }

  /** Sets whether the cadre is in service. */
  public void setInService(boolean inService) {
    this.inService = inService;
  }

  @Override
  protected String locate() {
    return employer.getRegion().getCode();
  }
}
