package org.xianjie.talent.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.region.Region;

/** A meeting to exchange experience; due each quarter (S1 §5.4, §8.1). */
@Entity
@Table(name = "experience_meeting")
@RecordType(
    name = "experience-meeting",
    prefix = "EM",
    columns = {"date", "topic", "region"},
    searchable = {"topic"})
public class ExperienceMeeting extends AbstractRecord {
  @NotNull
  @Column(name = "meeting_date", nullable = false)
  private LocalDate date;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotBlank
  @Column(nullable = false, length = 200)
  private String topic;

  @LongText
  @Column(length = 2000)
  private String cases;

  @References(Cadre.class)
  @Column(length = 2000)
  private String participants;

  /** Creates an empty record; the kernel or the caller fills it. */
  public ExperienceMeeting() {}

  /** Returns the date. */
  public LocalDate getDate() {
    return date;
  }

  @Override
  protected String locate() {
    return region.getRegionCode();
  }
}
