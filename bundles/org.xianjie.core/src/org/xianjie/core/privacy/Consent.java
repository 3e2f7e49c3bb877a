package org.xianjie.core.privacy;

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
import org.xianjie.core.household.Household;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;

/** A consent of a person or household to one purpose 同意 (domain.md §10.5). */
@Entity
@Table(name = "consent")
@RecordType(
    name = "consent",
    prefix = "CT",
    columns = {"household", "person", "purpose", "given", "withdrawnOn"})
public class Consent extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "household_id")
  private Household household;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String purpose;

  @NotNull
  @Column(nullable = false)
  private LocalDate given;

  // "by" is a reserved word of SQL.
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "given_by", nullable = false, length = 10)
  private ConsentBy by;

  @Column(length = 60)
  private String channel;

  private LocalDate withdrawnOn;

  /** Creates an empty record; the kernel fills it. */
  public Consent() {}

  /** Returns the household it is about, or null. */
  public Household getHousehold() {
    return household;
  }

  /** Returns the person it is about, or null. */
  public Person getPerson() {
    return person;
  }

  /** Returns the day on which it was given. */
  public LocalDate getGiven() {
    return given;
  }

  /** Returns who gave it. */
  public ConsentBy getBy() {
    return by;
  }

  /** Returns the day on which it was withdrawn, or null. */
  public LocalDate getWithdrawnOn() {
    return withdrawnOn;
  }

  @Override
  protected String locate() {
    return household == null ? person.getRegionCode() : household.getRegionCode();
  }
}
