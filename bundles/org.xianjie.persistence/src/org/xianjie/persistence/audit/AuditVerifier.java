package org.xianjie.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.xianjie.core.text.Message;
import org.xianjie.persistence.cipher.KeyedDigest;

/**
 * Reads the whole audit in order and names the first entry that was changed, added or taken away,
 * or tells that the end of the chain was cut off.
 */
public final class AuditVerifier {
  private static final String ALL =
      "select l.sequence_number, l.transaction_uid, l.entry_count, l.digest, e.id, e.account,"
          + " e.recordedat, e.operation, e.recordtype, e.recordcode, e.regioncode, e.changes,"
          + " e.reason, e.seal from audit_link l left join audit_entry e"
          + " on e.transactionuid = l.transaction_uid order by l.sequence_number, e.id";
  private static final String FOREIGN =
      "select min(e.id) from audit_entry e left join audit_link l"
          + " on e.transactionuid = l.transaction_uid where l.transaction_uid is null"
          + " having count(*) > 0";

  private final AuditSeals seals;

  /** Creates a verifier. */
  public AuditVerifier(AuditSeals seals) {
    this.seals = seals;
  }

  /**
   * The result.
   *
   * @param whole nothing was touched
   * @param detail number of entries, or the first that is wrong
   */
  public record Verdict(boolean whole, Message detail) {}

  /** One link and the entries read of it so far. */
  private final class Link {
    private final long sequence;
    private final String transactionUid;
    private final int expected;
    private final String digest;
    private final String before;
    private final KeyedDigest rows = seals.rows();
    private int found;

    Link(ResultSet row, String before) throws SQLException {
      this.sequence = row.getLong(1);
      this.transactionUid = row.getString(2);
      this.expected = row.getInt(3);
      this.digest = row.getString(4);
      this.before = before;
    }

    void take(AuditRow entry) {
      rows.update(entry.seal().getBytes(StandardCharsets.US_ASCII));
      found++;
    }

    boolean isWhole() {
      return found == expected
          && seals.link(sequence, before, transactionUid, found, rows.finish()).equals(digest);
    }
  }

  /** Verifies the audit of a database. */
  public Verdict verify(Connection connection) throws SQLException {
    Link link = null;
    long entries = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALL)) {
      while (row.next()) {
        if (link == null || row.getLong(1) != link.sequence) {
          long wanted = link == null ? 1 : link.sequence + 1;
          if (link != null && !link.isWhole()) {
            return broken("audit.link", link.sequence);
          }
          if (row.getLong(1) != wanted) {
            return broken("audit.link", wanted);
          }
          link = new Link(row, link == null ? "" : link.digest);
        }
        if (row.getString(14) != null) {
          AuditRow entry = entry(row);
          if (!seals.of(entry).equals(entry.seal())) {
            return broken("audit.entry", entry.id(), entry.type(), entry.code());
          }
          link.take(entry);
          entries++;
        }
      }
    }
    if (link != null && !link.isWhole()) {
      return broken("audit.link", link.sequence);
    }
    return end(connection, link, entries);
  }

  private Verdict end(Connection connection, Link last, long entries) throws SQLException {
    long sequence = last == null ? 0 : last.sequence;
    String digest = last == null ? "" : last.digest;
    try (Statement statement = connection.createStatement()) {
      try (ResultSet head =
          statement.executeQuery("select sequence_number, digest from audit_head where id = 1")) {
        if (!head.next()
            || head.getLong(1) != sequence
            || !seals.head(sequence, digest).equals(head.getString(2))) {
          return broken("audit.end", sequence);
        }
      }
      try (ResultSet foreign = statement.executeQuery(FOREIGN)) {
        if (foreign.next()) {
          return broken("audit.foreign", foreign.getLong(1));
        }
      }
    }
    return new Verdict(true, Message.of(AuditVerifier.class, "audit.whole", entries, sequence));
  }

  private static AuditRow entry(ResultSet row) throws SQLException {
    return new AuditRow(
        row.getLong(5),
        row.getString(2),
        row.getString(6),
        row.getTimestamp(7).toLocalDateTime(),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getString(14));
  }

  private static Verdict broken(String key, Object... arguments) {
    return new Verdict(false, Message.of(AuditVerifier.class, key, arguments));
  }
}
