package org.xianjie.core.audit;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.AuditReader;
import org.xianjie.core.record.AuditReader.Depth;
import org.xianjie.core.record.HistoryEntry;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * The audit of a whole region for those who supervise it ({@code audit.read}), and of accounts and
 * other reference data for the administrator ({@code audit.technical}). Values stand in it only for
 * records the person may read anyway; of others one sees who did what when, and which fields.
 */
public final class AuditLog {
  /** The name under which commands list the audit. */
  public static final String NAME = "audit-entry";

  private static final String READ = "audit.read";
  private static final String TECHNICAL = "audit.technical";

  private final Kernel kernel;
  private final AuditReader reader;

  /** Creates the log over the services. */
  public AuditLog(Kernel kernel) {
    this.kernel = kernel;
    this.reader =
        new AuditReader(kernel.records().catalogue(), kernel.clock().business().getZone());
  }

  /**
   * Lists entries, the latest first.
   *
   * @throws Refusal without a permission
   */
  public AuditView.Page list(Caller caller, AuditQuery query) {
    boolean reads = kernel.access().holds(caller, READ);
    if (!reads && !kernel.access().holds(caller, TECHNICAL)) {
      throw new Refusal(Message.of(AuditLog.class, "refused.audit"));
    }
    return kernel.store().read(session -> list(session, caller, query, reads));
  }

  private AuditView.Page list(Session session, Caller caller, AuditQuery query, boolean reads) {
    List<String> where = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    where.add(reads ? regions(caller, values) : technical(values));
    equal(where, values, "account", query.account());
    equal(where, values, "operation", query.operation());
    equal(where, values, "recordType", query.recordType());
    equal(where, values, "recordCode", query.recordCode());
    query.from().ifPresent(day -> time(where, values, ">=", "from", day));
    query.to().ifPresent(day -> time(where, values, "<", "to", day.plusDays(1)));
    query
        .before()
        .ifPresent(
            id -> {
              where.add("a.id < :before");
              values.put("before", id);
            });
    String text =
        "select a from AuditEntry a where " + String.join(" and ", where) + " order by a.id desc";
    TypedQuery<AuditEntry> select = session.entityManager().createQuery(text, AuditEntry.class);
    values.forEach(select::setParameter);
    List<AuditEntry> found = select.setMaxResults(query.limit() + 1).getResultList();
    boolean more = found.size() > query.limit();
    return new AuditView.Page(
        found.stream().limit(query.limit()).map(entry -> view(session, caller, entry)).toList(),
        more);
  }

  /** Entries of the own regions and of reference data. */
  private String regions(Caller caller, Map<String, Object> values) {
    List<String> any = new ArrayList<>();
    any.add("a.regionCode = :everywhere");
    values.put("everywhere", Permissions.EVERYWHERE);
    for (String region : kernel.access().subtrees(caller, READ)) {
      String name = "region" + any.size();
      any.add("a.regionCode like :" + name);
      values.put(name, region + "%");
    }
    return "(" + String.join(" or ", any) + ")";
  }

  private String technical(Map<String, Object> values) {
    List<String> types =
        kernel.records().catalogue().all().stream()
            .filter(type -> type.declaration().reference())
            .map(RecordDescriptor::name)
            .toList();
    values.put("types", types);
    return "a.recordType in :types";
  }

  private static void equal(
      List<String> where, Map<String, Object> values, String field, Optional<String> wanted) {
    wanted.ifPresent(
        value -> {
          where.add("a." + field + " = :" + field);
          values.put(field, value);
        });
  }

  /** Entries stand in UTC; a business day begins at midnight in Shanghai. */
  private void time(
      List<String> where, Map<String, Object> values, String than, String name, LocalDate day) {
    LocalDateTime utc =
        day.atStartOfDay(kernel.clock().business().getZone())
            .withZoneSameInstant(ZoneOffset.UTC)
            .toLocalDateTime();
    where.add("a.recordedAt " + than + " :" + name);
    values.put(name, utc);
  }

  private AuditView view(Session session, Caller caller, AuditEntry entry) {
    return new AuditView(
        entry.getId(),
        entry.getRecordType(),
        entry.getRecordCode(),
        entry.getRegionCode(),
        shown(session, caller, entry));
  }

  private HistoryEntry shown(Session session, Caller caller, AuditEntry entry) {
    String type = entry.getRecordType();
    Depth depth =
        may(session, caller, entry, Permissions.personal(type))
            ? Depth.PERSONAL
            : may(session, caller, entry, Permissions.read(type)) ? Depth.VALUES : Depth.FIELDS;
    return reader.describe(session, entry, depth, caller.locale());
  }

  private boolean may(Session session, Caller caller, AuditEntry entry, String permission) {
    return kernel
        .records()
        .catalogue()
        .find(entry.getRecordType())
        .flatMap(type -> session.find(type.type(), entry.getRecordCode()))
        .filter(record -> kernel.access().refuse(caller, permission, session, record).isEmpty())
        .isPresent();
  }
}
