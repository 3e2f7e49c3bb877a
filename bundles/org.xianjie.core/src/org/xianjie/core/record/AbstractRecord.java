package org.xianjie.core.record;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.xianjie.core.security.Permissions;

/**
 * What every record has (domain.md §3). {@code id} never leaves the database; {@code uid} and
 * {@code version} travel in packages; {@code code} is what people write on paper.
 */
@MappedSuperclass
public abstract class AbstractRecord {
  @Id
  @SequenceGenerator(name = "record", sequenceName = "record_sequence", allocationSize = 500)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
  private Long id;

  @Column(nullable = false, unique = true, length = 36)
  private String uid;

  @Column(nullable = false, unique = true, length = 64)
  private String code;

  @Version
  @Column(nullable = false)
  private long version;

  @Column(nullable = false)
  private LocalDateTime createdAt;

  @Column(nullable = false, length = 64)
  private String createdBy;

  @Column(nullable = false)
  private LocalDateTime updatedAt;

  @Column(nullable = false, length = 64)
  private String updatedBy;

  @Column(nullable = false)
  private boolean deleted;

  @Column(length = 400)
  private String sourceNote;

  @Column(nullable = false, length = 16)
  private String regionCode;

  /** Returns the database key; null before the first save. */
  public Long getId() {
    return id;
  }

  /** Returns the identity across machines (UUIDv7). */
  public String getUid() {
    return uid;
  }

  /** Returns the business code, unique within the record type. */
  public String getCode() {
    return code;
  }

  /** Sets the business code of a new record. */
  public void setCode(String code) {
    this.code = code;
  }

  /** Returns the number of saved changes, for optimistic locking. */
  public long getVersion() {
    return version;
  }

  /** Returns the UTC time of the first save. */
  public LocalDateTime getCreatedAt() {
    return createdAt;
  }

  /** Returns the account that saved the record first. */
  public String getCreatedBy() {
    return createdBy;
  }

  /** Returns the UTC time of the last save. */
  public LocalDateTime getUpdatedAt() {
    return updatedAt;
  }

  /** Returns the account that saved the record last. */
  public String getUpdatedBy() {
    return updatedBy;
  }

  /** Tells whether the record was voided. */
  public boolean isDeleted() {
    return deleted;
  }

  /** Voids the record; it stays for the audit. */
  public void markDeleted() {
    deleted = true;
  }

  /** Returns where the record came from, or null. */
  public String getSourceNote() {
    return sourceNote;
  }

  /** Sets where the record came from. */
  public void setSourceNote(String sourceNote) {
    this.sourceNote = sourceNote;
  }

  /** Returns the region that decides who may see the record; empty for reference data. */
  public String getRegionCode() {
    return regionCode;
  }

  /** Stamps author and time; called by the store, which knows both. */
  public final void stamp(String account, LocalDateTime utc, String newUid) {
    if (uid == null) {
      uid = newUid;
    }
    if (createdAt == null) {
      createdAt = utc;
      createdBy = account;
    }
    updatedAt = utc;
    updatedBy = account;
    placeInRegion();
  }

  /**
   * Returns the code of the region the record belongs to; {@link Permissions#EVERYWHERE} for
   * reference data.
   */
  protected abstract String locate();

  @PrePersist
  @PreUpdate
  void placeInRegion() {
    regionCode = locate();
  }
}
