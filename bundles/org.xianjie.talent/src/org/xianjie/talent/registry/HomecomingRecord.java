package org.xianjie.talent.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.record.State;
import org.xianjie.core.record.UniqueTogether;

/** Somebody who works or trades away from home 外出务工经商人员信息库 (S0 §4.3.1(2)). */
@Entity
@Table(name = "homecoming_record")
@RecordType(
    name = "homecoming",
    prefix = "HC",
    columns = {"person", "awayPlace", "trade", "intention", "station", "returnedOn", "state"},
    searchable = {"awayPlace", "trade", "skillNote"})
@UniqueTogether({"person"})
public class HomecomingRecord extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @NotBlank
  @Column(nullable = false, length = 80)
  private String awayPlace;

  @Column(length = 60)
  private String trade;

  @References(SkillTag.class)
  @Column(length = 2000)
  private String skills;

  @Column(length = 120)
  private String skillNote;

  @Min(0)
  @Column(precision = 14, scale = 2)
  private BigDecimal capital;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private ReturnIntention intention;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "station_id")
  private Organization station;

  @Group("computed")
  @Computed
  @LongText
  @Column(length = 2000)
  private String contactLog;

  @Computed @Column private LocalDate lastContact;

  @Computed @Column private LocalDate returnedOn;

  @State
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private AwayState state;

  /** Creates an empty record; the kernel or the caller fills it. */
  public HomecomingRecord() {}

  /** Adds a contact to the log. */
  void contacted(LocalDate day, String note) {
    String line = day + " " + note.strip();
    contactLog = contactLog == null ? line : contactLog + "\n" + line;
    lastContact = day;
  }

  /** Remembers the day of the return. */
  void returned(LocalDate day) {
    returnedOn = day;
  }

  @Override
  protected String locate() {
    return person.getRegionCode();
  }
}
