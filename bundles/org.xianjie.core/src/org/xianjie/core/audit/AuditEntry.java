package org.xianjie.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * One audited change or reading: who, when, what, before, after, why. Written by the store in the
 * transaction of the change; never updated, never made by anybody else. Encrypted values stand in
 * it as keyed digests.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @SequenceGenerator(name = "audit", sequenceName = "audit_sequence", allocationSize = 500)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit")
  private Long id;

  @Column(nullable = false, length = 36)
  private String transactionUid;

  @Column(nullable = false, length = 64)
  private String account;

  @Column(nullable = false)
  private LocalDateTime recordedAt;

  @Column(nullable = false, length = 64)
  private String operation;

  @Column(nullable = false, length = 64)
  private String recordType;

  @Column(nullable = false, length = 64)
  private String recordCode;

  @Column(nullable = false, length = 16)
  private String regionCode;

  @Lob
  @Column(nullable = false)
  private String changes;

  @Column(nullable = false, length = 400)
  private String reason;

  @Column(nullable = false, length = 64)
  private String seal;

  protected AuditEntry() {}

  /** Returns the order of entries. */
  public Long getId() {
    return id;
  }

  /** Returns the transaction, whose rows share one digest. */
  public String getTransactionUid() {
    return transactionUid;
  }

  /** Returns who. */
  public String getAccount() {
    return account;
  }

  /** Returns when, UTC. */
  public LocalDateTime getRecordedAt() {
    return recordedAt;
  }

  /** Returns what was done. */
  public String getOperation() {
    return operation;
  }

  /** Returns the record type. */
  public String getRecordType() {
    return recordType;
  }

  /** Returns the business code. */
  public String getRecordCode() {
    return recordCode;
  }

  /** Returns the region of the record. */
  public String getRegionCode() {
    return regionCode;
  }

  /** Returns before and after as a JSON object: field → [before, after]. */
  public String getChanges() {
    return changes;
  }

  /** Returns why; empty when no reason was needed. */
  public String getReason() {
    return reason;
  }

  /** Returns the keyed digest over the entry (see the verification of the audit). */
  public String getSeal() {
    return seal;
  }
}
