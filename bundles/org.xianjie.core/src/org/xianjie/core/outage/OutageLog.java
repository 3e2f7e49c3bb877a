package org.xianjie.core.outage;

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
import java.time.LocalDateTime;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.LongText;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.region.Region;

/**
 * An outage 故障记录 (SEC-3): what is recorded later keeps the time it was received, so that limits
 * stay honest.
 */
@Entity
@Table(name = "outage_log")
@RecordType(
    name = "outage-log",
    prefix = "OL",
    columns = {"region", "kind", "startedAt", "endedAt", "effect"})
public class OutageLog extends AbstractRecord {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id", nullable = false)
  private Region region;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "outage_kind", nullable = false, length = 12)
  private OutageKind kind;

  @NotNull
  @Column(nullable = false)
  private LocalDateTime startedAt;

  private LocalDateTime endedAt;

  @LongText
  @NotBlank
  @Column(nullable = false, length = 1000)
  private String effect;

  @LongText
  @Column(length = 1000)
  private String measures;

  /** Creates an empty record; the kernel or the caller fills it. */
  public OutageLog() {}

  /** Returns the region without service. */
  public Region getRegion() {
    return region;
  }

  /** Sets the region without service. */
  public void setRegion(Region region) {
    this.region = region;
  }

  /** Returns what failed. */
  public OutageKind getKind() {
    return kind;
  }

  /** Sets what failed. */
  public void setKind(OutageKind kind) {
    this.kind = kind;
  }

  /** Returns when it began, business time. */
  public LocalDateTime getStartedAt() {
    return startedAt;
  }

  /** Sets when it began, business time. */
  public void setStartedAt(LocalDateTime startedAt) {
    this.startedAt = startedAt;
  }

  /** Returns when it ended, or null. */
  public LocalDateTime getEndedAt() {
    return endedAt;
  }

  /** Sets when it ended, or null. */
  public void setEndedAt(LocalDateTime endedAt) {
    this.endedAt = endedAt;
  }

  /** Returns what could not be done. */
  public String getEffect() {
    return effect;
  }

  /** Sets what could not be done. */
  public void setEffect(String effect) {
    this.effect = effect;
  }

  /** Returns what was done. */
  public String getMeasures() {
    return measures;
  }

  /** Sets what was done. */
  public void setMeasures(String measures) {
    this.measures = measures;
  }

  @Override
  protected String locate() {
    return region.getCode();
  }
}
