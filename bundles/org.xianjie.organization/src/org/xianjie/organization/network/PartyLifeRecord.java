package org.xianjie.organization.network;

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
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;

/** One occasion of party life 组织生活 (S0 §4.1.2(3)). */
@Entity
@Table(name = "party_life_record")
@RecordType(
    name = "party-life",
    prefix = "PL",
    columns = {"branch", "type", "date", "topic", "attendance", "expected"},
    searchable = {"topic"})
public class PartyLifeRecord extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "branch_id", nullable = false)
  private PartyOrg branch;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "record_type", nullable = false, length = 24)
  private PartyLifeType type;

  @NotNull
  @Column(name = "record_date", nullable = false)
  private LocalDate date;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String topic;

  @References(Person.class)
  @Column(length = 2000)
  private String attendees;

  @LongText
  @Column(length = 2000)
  private String resolution;

  @Computed
  @Column(nullable = false)
  private int attendance;

  @Computed
  @Column(nullable = false)
  private int expected;

  /** Creates an empty record; the kernel or the caller fills it. */
  public PartyLifeRecord() {}

  /** Returns the party organization. */
  public PartyOrg getBranch() {
    return branch;
  }

  /** Returns the type. */
  public PartyLifeType getType() {
    return type;
  }

  /** Returns the date. */
  public LocalDate getDate() {
    return date;
  }

  /** Returns the attendees. */
  public String getAttendees() {
    return attendees;
  }

  /** Sets the attendance. */
  public void setAttendance(int attendance) {
    this.attendance = attendance;
  }

  /** Sets the expected. */
  public void setExpected(int expected) {
    this.expected = expected;
  }

  @Override
  protected String locate() {
    return branch.getRegionCode();
  }
}
