package org.xianjie.responsibility.visit;

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
import org.xianjie.core.household.Household;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Choices;
import org.xianjie.core.record.Computed;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.Group;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.record.References;
import org.xianjie.core.region.Region;
import org.xianjie.responsibility.need.Need;

/** A visit 走访 (domain.md §5.1). First group: what a person is asked for. */
@Entity
@Table(name = "visit")
@RecordType(
    name = "visit",
    prefix = "V",
    columns = {"date", "cadre", "household", "region", "mode", "outcome", "purpose", "effective"},
    searchable = {"code"})
public class Visit extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "household_id")
  private Household household;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "visit_mode", nullable = false, length = 16)
  private VisitMode mode;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private VisitOutcome outcome;

  @Choices(VisitPurpose.class)
  @Column(length = 200)
  private String purpose;

  @Column(length = 200)
  private String noNeedReason;

  @Group("details")
  @Column(name = "visit_date", nullable = false)
  private LocalDate date;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cadre_id", nullable = false)
  private Cadre cadre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "region_id")
  private Region region;

  private Integer duration;

  @References(Need.class)
  @Column(length = 400)
  private String needs;

  @Column(nullable = false)
  private boolean offlineCaptured;

  @Encrypted
  @LongText
  @Column(length = 2100)
  private String voiceNote;

  @Group("computed")
  @Computed
  @Column(nullable = false)
  private boolean effective;

  /** Creates an empty record; the kernel or the caller fills it. */
  public Visit() {}

  /** Returns the household, or null for a visit of a group. */
  public Household getHousehold() {
    return household;
  }

  /** Sets the household, or null for a visit of a group. */
  public void setHousehold(Household household) {
    this.household = household;
  }

  /** Returns how it took place. */
  public VisitMode getMode() {
    return mode;
  }

  /** Sets how it took place. */
  public void setMode(VisitMode mode) {
    this.mode = mode;
  }

  /** Returns whether the household was met. */
  public VisitOutcome getOutcome() {
    return outcome;
  }

  /** Sets whether the household was met. */
  public void setOutcome(VisitOutcome outcome) {
    this.outcome = outcome;
  }

  /** Returns what it was for. */
  public String getPurpose() {
    return purpose;
  }

  /** Sets what it was for. */
  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  /** Returns how the household confirmed that it has no need, or null. */
  public String getNoNeedReason() {
    return noNeedReason;
  }

  /** Sets how the household confirmed that it has no need, or null. */
  public void setNoNeedReason(String noNeedReason) {
    this.noNeedReason = noNeedReason;
  }

  /** Returns the day. */
  public LocalDate getDate() {
    return date;
  }

  /** Sets the day. */
  public void setDate(LocalDate date) {
    this.date = date;
  }

  /** Returns the cadre. */
  public Cadre getCadre() {
    return cadre;
  }

  /** Sets the cadre. */
  public void setCadre(Cadre cadre) {
    this.cadre = cadre;
  }

  /** Returns the village or group of a visit without a household, or null. */
  public Region getRegion() {
    return region;
  }

  /** Sets the village or group of a visit without a household, or null. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Returns the minutes it took, or null. */
  public Integer getDuration() {
    return duration;
  }

  /** Sets the minutes it took, or null. */
  public void setDuration(Integer duration) {
    this.duration = duration;
  }

  /** Returns the codes of needs recorded or followed up, separated by semicolons. */
  public String getNeeds() {
    return needs;
  }

  /** Sets the codes of needs recorded or followed up, separated by semicolons. */
  public void setNeeds(String needs) {
    this.needs = needs;
  }

  /** Returns whether it was captured offline. */
  public boolean isOfflineCaptured() {
    return offlineCaptured;
  }

  /** Sets whether it was captured offline. */
  public void setOfflineCaptured(boolean offlineCaptured) {
    this.offlineCaptured = offlineCaptured;
  }

  /** Returns the words of the voice memo, stored encrypted. */
  public String getVoiceNote() {
    return voiceNote;
  }

  /** Sets the words of the voice memo, stored encrypted. */
  public void setVoiceNote(String voiceNote) {
    this.voiceNote = voiceNote;
  }

  /** Returns whether it counts as effective (RESP-R11). */
  public boolean isEffective() {
    return effective;
  }

  /** Sets whether it counts as effective (RESP-R11). */
  void judge(boolean counts) {
    effective = counts;
  }

  @Override
  protected String locate() {
    return household == null ? region.getCode() : household.getRegion().getCode();
  }
}
