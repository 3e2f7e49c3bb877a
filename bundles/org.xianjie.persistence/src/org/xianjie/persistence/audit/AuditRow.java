package org.xianjie.persistence.audit;

import java.time.LocalDateTime;

/** One row of the audit as it lies in the database; see {@code AuditEntry}. */
record AuditRow(
    long id,
    String transactionUid,
    String account,
    LocalDateTime recordedAt,
    String operation,
    String type,
    String code,
    String region,
    String changes,
    String reason,
    String seal) {

  AuditRow sealed(String digest) {
    return new AuditRow(
        id,
        transactionUid,
        account,
        recordedAt,
        operation,
        type,
        code,
        region,
        changes,
        reason,
        digest);
  }
}
