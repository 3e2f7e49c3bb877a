package org.xianjie.persistence.opening;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.audit.AuditVerifier;
import org.xianjie.persistence.key.KeyFile;

/** The checks of an open database. */
final class StoreChecks {
  private static final String TABLES =
      "select s.schemaname, t.tablename from sys.systables t join sys.sysschemas s"
          + " on s.schemaid = t.schemaid where t.tabletype = 'T' order by t.tablename";
  private static final String WAITING =
      "select count(e) from DomainEvent e where e.delivered = false";

  private static final int CLOCK_SLACK = 5;

  private final RunningStore running;
  private final KeyFile keyFile;

  StoreChecks(RunningStore running, KeyFile keyFile) {
    this.running = running;
    this.keyFile = keyFile;
  }

  List<CheckResult> run() {
    try (Connection connection = running.database().getConnection()) {
      AuditVerifier.Verdict audit = new AuditVerifier(running.seals()).verify(connection);
      return List.of(
          tables(connection),
          new CheckResult("audit", audit.whole(), audit.detail()),
          outbox(),
          clock(connection),
          keys());
    } catch (SQLException e) {
      throw new IllegalStateException("The database can not be checked", e);
    }
  }

  private static CheckResult tables(Connection connection) throws SQLException {
    int count = 0;
    List<String[]> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES)) {
      while (row.next()) {
        names.add(new String[] {row.getString(1), row.getString(2)});
      }
    }
    try (PreparedStatement check =
        connection.prepareStatement("values syscs_util.syscs_check_table(?, ?)")) {
      for (String[] name : names) {
        check.setString(1, name[0]);
        check.setString(2, name[1]);
        try (ResultSet row = check.executeQuery()) {
          row.next();
          count++;
        } catch (SQLException e) {
          return result("database", false, "check.table", name[1], e.getMessage());
        }
      }
    }
    return result("database", true, "check.tables", count);
  }

  /** Times in the audit only grow; a clock that was set back writes a history that lies. */
  private CheckResult clock(Connection connection) throws SQLException {
    LocalDateTime now = running.clock().utc();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select max(recordedAt) from audit_entry")) {
      Timestamp last = row.next() ? row.getTimestamp(1) : null;
      return last == null || !last.toLocalDateTime().isAfter(now.plusMinutes(CLOCK_SLACK))
          ? result("clock", true, "check.clock", minute(now))
          : result("clock", false, "check.clock.back", minute(now), minute(last.toLocalDateTime()));
    }
  }

  private static String minute(LocalDateTime utc) {
    return utc.atOffset(ZoneOffset.UTC)
        .atZoneSameInstant(BusinessClock.ZONE)
        .toLocalDateTime()
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  private CheckResult outbox() {
    long waiting =
        running
            .store()
            .read(
                session ->
                    session.entityManager().createQuery(WAITING, Long.class).getSingleResult());
    return result("outbox", waiting == 0, "check.outbox", waiting);
  }

  private CheckResult keys() {
    TreeSet<String> different = new TreeSet<>(keyFile.accounts());
    List<UserAccount> accounts =
        running.store().read(session -> session.list(RecordQuery.of(UserAccount.class)));
    for (UserAccount account : accounts) {
      if (!different.remove(account.getCode())) {
        different.add(account.getCode());
      }
    }
    return different.isEmpty()
        ? result("keys", true, "check.keys", accounts.size())
        : result("keys", false, "check.keys.different", String.join(", ", different));
  }

  private static CheckResult result(String id, boolean ok, String key, Object... arguments) {
    return new CheckResult(id, ok, Message.of(StoreChecks.class, key, arguments));
  }
}
