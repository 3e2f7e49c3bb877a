package org.xianjie.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.xianjie.core.store.Authorship;
import org.xianjie.persistence.cipher.KeyedDigest;

/**
 * The audit of one transaction: its rows, the digest over them, and at the very end the link to the
 * chain. The head of the chain is touched last, because from then on every other writer waits.
 */
public final class TransactionAudit {
  private static final String INSERT =
      "insert into audit_entry (id, transactionuid, account, recordedat, operation, recordtype,"
          + " recordcode, regioncode, changes, reason, seal) values (?,?,?,?,?,?,?,?,?,?,?)";

  private final String transactionUid;
  private final Authorship author;
  private final java.time.LocalDateTime utc;
  private final AuditSeals seals;
  private final LongSupplier ids;
  private final KeyedDigest rows;
  private final List<AuditRow> pending = new ArrayList<>();
  private int count;

  /**
   * Starts the audit of a transaction.
   *
   * @param transactionUid identity of the transaction
   * @param author who writes and why
   * @param utc when
   * @param seals makes the digests
   * @param ids gives the keys of the rows, growing
   */
  public TransactionAudit(
      String transactionUid,
      Authorship author,
      java.time.LocalDateTime utc,
      AuditSeals seals,
      LongSupplier ids) {
    this.transactionUid = transactionUid;
    this.author = author;
    this.utc = utc;
    this.seals = seals;
    this.ids = ids;
    this.rows = seals.rows();
  }

  /** Adds a row about a record. */
  public void add(String operation, String type, String code, String region, String changes) {
    AuditRow unsealed =
        new AuditRow(
            ids.getAsLong(),
            transactionUid,
            author.account(),
            utc,
            operation,
            type,
            code,
            region,
            changes,
            author.reason(),
            "");
    AuditRow row = unsealed.sealed(seals.of(unsealed));
    rows.update(row.seal().getBytes(StandardCharsets.US_ASCII));
    count++;
    pending.add(row);
  }

  /** Returns the time of the transaction, UTC. */
  public java.time.LocalDateTime utc() {
    return utc;
  }

  /** Returns what was done, as the author named it. */
  public String operation() {
    return author.operation();
  }

  /** Writes the rows that were added since the last call. */
  public void write(Connection connection) throws SQLException {
    if (pending.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (AuditRow row : pending) {
        insert.setLong(1, row.id());
        insert.setString(2, row.transactionUid());
        insert.setString(3, row.account());
        insert.setTimestamp(4, Timestamp.valueOf(row.recordedAt()));
        insert.setString(5, row.operation());
        insert.setString(6, row.type());
        insert.setString(7, row.code());
        insert.setString(8, row.region());
        insert.setString(9, row.changes());
        insert.setString(10, row.reason());
        insert.setString(11, row.seal());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    pending.clear();
  }

  /** Links the rows to the chain; the last statement before commit. */
  public void finish(Connection connection) throws SQLException {
    write(connection);
    if (count > 0) {
      new AuditChain(connection, seals).append(transactionUid, count, rows.finish());
    }
  }
}
