package org.xianjie.persistence.audit;

import java.util.HexFormat;
import javax.crypto.Mac;
import org.xianjie.persistence.mapping.Digests;

/**
 * The keyed digests of the audit: a seal over each row, one digest per transaction that continues
 * the one before, and one over the head of the chain. They can be made only with the key.
 */
public final class AuditSeals {
  private final Digests rowDigests;
  private final Digests linkDigests;
  private final Digests headDigests;
  private final Digests valueDigests;

  /** Creates the digests from the digest key of the database. */
  public AuditSeals(byte[] digestKey) {
    this.rowDigests = Digests.forPurpose(digestKey, "audit row");
    this.linkDigests = Digests.forPurpose(digestKey, "audit link");
    this.headDigests = Digests.forPurpose(digestKey, "audit head");
    this.valueDigests = Digests.forPurpose(digestKey, "audit value");
  }

  /** Returns what stands for an encrypted value in the audit of a record. */
  public String value(String uid, String field, Object value) {
    return valueDigests.of(uid, field, value);
  }

  String of(AuditRow row) {
    return rowDigests.of(
        row.id(),
        row.transactionUid(),
        row.account(),
        row.recordedAt(),
        row.operation(),
        row.type(),
        row.code(),
        row.region(),
        row.changes(),
        row.reason());
  }

  Mac rows() {
    return linkDigests.mac();
  }

  String link(long sequence, String before, String transactionUid, int count, byte[] rows) {
    return linkDigests.of(sequence, before, transactionUid, count, HexFormat.of().formatHex(rows));
  }

  String head(long sequence, String link) {
    return headDigests.of(sequence, link);
  }
}
