package org.xianjie.talent.registry;

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
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;

/** Somebody who starts an enterprise or a cooperative (S0 §4.3.3(3)). */
@Entity
@Table(name = "startup")
@RecordType(
    name = "startup",
    prefix = "ST",
    columns = {"person", "project", "type", "startedOn", "station", "benefits"},
    searchable = {"project"})
public class Startup extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @NotBlank
  @Column(nullable = false, length = 120)
  private String project;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "startup_type", nullable = false, length = 24)
  private StartupType type;

  @Column private LocalDate startedOn;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "station_id")
  private Organization station;

  @LongText
  @Column(length = 2000)
  private String support;

  @Choices(StartupBenefit.class)
  @Column(length = 400)
  private String benefits;

  @LongText
  @Column(name = "startup_result", length = 2000)
  private String result;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Startup() {}

  @Override
  protected String locate() {
    return person.getRegionCode();
  }
}
