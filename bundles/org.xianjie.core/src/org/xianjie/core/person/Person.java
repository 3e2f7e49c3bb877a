package org.xianjie.core.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.Personal;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.region.Region;

/** A person 人员: the base of cadres, talents and household members. */
@Entity
@Table(name = "person")
@RecordType(
    name = "person",
    prefix = "P",
    title = "name",
    columns = {"name", "gender", "birthDate", "politicalStatus", "education", "homeRegion"},
    searchable = {"name"})
public class Person extends AbstractRecord {
  @NotBlank
  @Personal
  @Column(nullable = false, length = 60)
  private String name;

  @SortKeyOf("name")
  @Column(length = 400)
  private String nameSortKey;

  @Enumerated(EnumType.STRING)
  @Column(length = 8)
  private Gender gender;

  @Personal private LocalDate birthDate;

  @Encrypted
  @Column(length = 200)
  private String idNumber;

  @Encrypted
  @Column(length = 200)
  private String phone;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private PoliticalStatus politicalStatus;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private Education education;

  @Column(length = 200)
  private String majors;

  @Column(length = 400)
  private String skills;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "home_region_id", nullable = false)
  private Region homeRegion;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Person() {}

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Sets the name. */
  public void setName(String name) {
    this.name = name;
  }

  /** Returns the stored sort key of the name. */
  public String getNameSortKey() {
    return nameSortKey;
  }

  /** Returns the gender. */
  public Gender getGender() {
    return gender;
  }

  /** Sets the gender. */
  public void setGender(Gender gender) {
    this.gender = gender;
  }

  /** Returns the date of birth. */
  public LocalDate getBirthDate() {
    return birthDate;
  }

  /** Sets the date of birth. */
  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  /** Returns the identity number, stored encrypted. */
  public String getIdNumber() {
    return idNumber;
  }

  /** Sets the identity number, stored encrypted. */
  public void setIdNumber(String idNumber) {
    this.idNumber = idNumber;
  }

  /** Returns the telephone number, stored encrypted. */
  public String getPhone() {
    return phone;
  }

  /** Sets the telephone number, stored encrypted. */
  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** Returns the political status. */
  public PoliticalStatus getPoliticalStatus() {
    return politicalStatus;
  }

  /** Sets the political status. */
  public void setPoliticalStatus(PoliticalStatus politicalStatus) {
    this.politicalStatus = politicalStatus;
  }

  /** Returns the highest education. */
  public Education getEducation() {
    return education;
  }

  /** Sets the highest education. */
  public void setEducation(Education education) {
    this.education = education;
  }

  /** Returns the fields of study, separated by semicolons. */
  public String getMajors() {
    return majors;
  }

  /** Sets the fields of study, separated by semicolons. */
  public void setMajors(String majors) {
    this.majors = majors;
  }

  /** Returns the region the person comes from. */
  public Region getHomeRegion() {
    return homeRegion;
  }

  /** Sets the region the person comes from. */
  public void setHomeRegion(Region homeRegion) {
    this.homeRegion = homeRegion;
  }

  @Override
  protected String locate() {
    return homeRegion.getCode();
  }
}
