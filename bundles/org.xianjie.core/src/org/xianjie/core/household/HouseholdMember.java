package org.xianjie.core.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A member of a household; minimum data, only what a service needs. */
@Entity
@Table(name = "household_member")
@RecordType(
    name = "household-member",
    prefix = "HM",
    columns = {"household", "person", "relation"})
public class HouseholdMember extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "household_id", nullable = false)
  private Household household;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @NotBlank
  @Column(nullable = false, length = 20)
  private String relation;

  @Column(length = 20)
  private String studentTag;

  /** Creates an empty record; the kernel or the caller fills it. */
  public HouseholdMember() {}

  /** Returns the household. */
  public Household getHousehold() {
    return household;
  }

  /** Sets the household. */
  public void setHousehold(Household household) {
    this.household = household;
  }

  /** Returns the person. */
  public Person getPerson() {
    return person;
  }

  /** Sets the person. */
  public void setPerson(Person person) {
    this.person = person;
  }

  /** Returns the relation to the head. */
  public String getRelation() {
    return relation;
  }

  /** Sets the relation to the head. */
  public void setRelation(String relation) {
    this.relation = relation;
  }

  /** Returns the kind of school the member attends. */
  public String getStudentTag() {
    return studentTag;
  }

  /** Sets the kind of school the member attends. */
  public void setStudentTag(String studentTag) {
    this.studentTag = studentTag;
  }

  @Override
  protected String locate() {
    return household.getRegion().getCode();
  }
}
