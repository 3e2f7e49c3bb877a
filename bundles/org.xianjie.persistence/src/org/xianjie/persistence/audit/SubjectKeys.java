package org.xianjie.persistence.audit;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.xianjie.core.store.Algorithms;
import org.xianjie.persistence.cipher.Digests;
import org.xianjie.persistence.cipher.EncryptedColumn;
import org.xianjie.persistence.cipher.FieldCipher;

/**
 * One key per person, household or other subject, under which encrypted values stand as digests in
 * the audit (domain.md §10.5). When it is destroyed, nobody can tell any more from the audit what
 * the values were, and the audit itself stays whole.
 */
public final class SubjectKeys {
  /** Where the keys lie. */
  public static final EncryptedColumn COLUMN =
      new EncryptedColumn("subject_key", "subject_uid", "wrapped", "subject_key.wrapped");

  private static final int LENGTH = 32;
  private static final String DESTROYED = "changed";

  private final DataSource database;
  private final FieldCipher cipher;
  private final Algorithms algorithms;
  private final SecureRandom random = new SecureRandom();

  /** Uses the keys of a database. */
  public SubjectKeys(DataSource database, FieldCipher cipher, Algorithms algorithms) {
    this.database = database;
    this.cipher = cipher;
    this.algorithms = algorithms;
  }

  /** Returns the keys as one transaction uses them. */
  public InTransaction begin() {
    return new InTransaction();
  }

  /** The keys of one transaction; new and destroyed ones are written with it. */
  public final class InTransaction {
    /** Key of each subject in hexadecimal digits; empty when it was destroyed. */
    private final Map<String, Optional<String>> keys = new HashMap<>();

    private final Map<String, String> added = new LinkedHashMap<>();
    private final Map<String, LocalDateTime> destroyed = new LinkedHashMap<>();

    private InTransaction() {}

    /**
     * Returns what stands in the audit for a value.
     *
     * @param subject uid of the record
     * @param isNew the record is created by this transaction
     */
    public String digest(String subject, boolean isNew, String field, Object value) {
      return keys.computeIfAbsent(subject, uid -> isNew ? Optional.of(create(uid)) : find(uid))
          .map(key -> Digests.forPurpose(algorithms, HexFormat.of().parseHex(key), field))
          .map(digests -> digests.of(String.valueOf(value)))
          .orElse(DESTROYED);
    }

    /** Destroys the key of a subject when the transaction is written. */
    public void destroy(String subject, LocalDateTime utc) {
      keys.put(subject, Optional.empty());
      added.remove(subject);
      destroyed.put(subject, utc);
    }

    private String create(String subject) {
      byte[] bytes = new byte[LENGTH];
      random.nextBytes(bytes);
      String key = HexFormat.of().formatHex(bytes);
      added.put(subject, key);
      return key;
    }

    private Optional<String> find(String subject) {
      try (Connection connection = database.getConnection();
          PreparedStatement select =
              connection.prepareStatement(
                  "select wrapped from subject_key where subject_uid = ?")) {
        select.setString(1, subject);
        try (ResultSet row = select.executeQuery()) {
          return row.next()
              ? Optional.ofNullable(row.getString(1))
                  .map(wrapped -> cipher.decrypt(wrapped, COLUMN.context()))
              : Optional.of(create(subject));
        }
      } catch (SQLException e) {
        throw new IllegalStateException("Cannot read the key of " + subject, e);
      }
    }

    /** Writes what was added or destroyed since the last call. */
    public void write(Connection connection) throws SQLException {
      if (!added.isEmpty()) {
        try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into subject_key (subject_uid, wrapped) values (?, ?)")) {
          for (Map.Entry<String, String> key : added.entrySet()) {
            insert.setString(1, key.getKey());
            insert.setString(2, cipher.encrypt(key.getValue(), COLUMN.context()));
            insert.addBatch();
          }
          insert.executeBatch();
        }
        added.clear();
      }
      for (Map.Entry<String, LocalDateTime> key : destroyed.entrySet()) {
        destroy(connection, key.getKey(), Timestamp.valueOf(key.getValue()));
      }
      destroyed.clear();
    }

    private static void destroy(Connection connection, String subject, Timestamp utc)
        throws SQLException {
      try (PreparedStatement update =
              connection.prepareStatement(
                  "update subject_key set wrapped = null, destroyedAt = ? where subject_uid = ?");
          PreparedStatement insert =
              connection.prepareStatement(
                  "insert into subject_key (destroyedAt, subject_uid) values (?, ?)")) {
        update.setTimestamp(1, utc);
        update.setString(2, subject);
        if (update.executeUpdate() == 0) {
          insert.setTimestamp(1, utc);
          insert.setString(2, subject);
          insert.executeUpdate();
        }
      }
    }
  }
}
