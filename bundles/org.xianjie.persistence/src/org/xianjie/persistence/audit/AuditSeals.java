package org.xianjie.persistence.audit;

import java.util.HexFormat;
import org.xianjie.core.store.Algorithms;
import org.xianjie.persistence.cipher.Digests;
import org.xianjie.persistence.cipher.KeyedDigest;

/**
 * The keyed digests of the audit: a seal over each row, one digest per transaction that continues
 * the one before, and one over the head of the chain. They can be made only with the key.
 */
public final class AuditSeals {
  private final Digests rowDigests;
  private final Digests linkDigests;
  private final Digests headDigests;

  /** Creates the digests from the digest key of the database. */
  public AuditSeals(Algorithms algorithms, byte[] digestKey) {
    this.rowDigests = Digests.forPurpose(algorithms, digestKey, "audit row");
    this.linkDigests = Digests.forPurpose(algorithms, digestKey, "audit link");
    this.headDigests = Digests.forPurpose(algorithms, digestKey, "audit head");
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

  KeyedDigest rows() {
    return linkDigests.start();
  }

  String link(long sequence, String before, String transactionUid, int count, byte[] rows) {
    return linkDigests.of(sequence, before, transactionUid, count, HexFormat.of().formatHex(rows));
  }

  String head(long sequence, String link) {
    return headDigests.of(sequence, link);
  }
}
