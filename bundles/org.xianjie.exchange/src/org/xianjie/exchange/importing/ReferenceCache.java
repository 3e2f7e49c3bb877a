package org.xianjie.exchange.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** Reads the records that many rows refer to in few queries. */
final class ReferenceCache {
  /** Beyond this the cache starts anew, so that memory stays bounded. */
  private static final int MOST_RECORDS = 20_000;

  private final Session session;
  private final List<FieldDescriptor> references;
  private final Map<Class<?>, Map<String, AbstractRecord>> known = new HashMap<>();

  ReferenceCache(Session session, RecordDescriptor<?> descriptor) {
    this.session = session;
    this.references =
        descriptor.fields().stream().filter(f -> f.kind() == FieldKind.REFERENCE).toList();
  }

  /** Reads what the rows refer to and is not known yet. */
  void prepare(List<FileRow> rows) {
    for (FieldDescriptor field : references) {
      Class<? extends AbstractRecord> target = field.target().orElseThrow();
      Map<String, AbstractRecord> found = known.computeIfAbsent(target, t -> new HashMap<>());
      if (found.size() > MOST_RECORDS) {
        found.clear();
      }
      Set<String> missing = new HashSet<>();
      for (FileRow row : rows) {
        if (row.values().get(field.name()) instanceof String code && !found.containsKey(code)) {
          missing.add(code);
        }
      }
      found.putAll(load(session, target, missing));
    }
  }

  /** Remembers a record that rows of the same file may refer to. */
  void add(AbstractRecord record) {
    Map<String, AbstractRecord> found = known.get(record.getClass());
    if (found != null) {
      found.put(record.getCode(), record);
    }
  }

  /** Returns the record of a code. */
  Optional<AbstractRecord> find(FieldDescriptor field, String code) {
    return Optional.ofNullable(known.getOrDefault(field.type(), Map.of()).get(code));
  }

  /** Reads records by their codes in one query. */
  static <T extends AbstractRecord> Map<String, T> load(
      Session session, Class<T> type, Collection<String> codes) {
    Map<String, T> found = new HashMap<>();
    if (!codes.isEmpty()) {
      Condition condition = new Condition.In("code", new ArrayList<>(codes));
      session
          .list(RecordQuery.of(type).where(condition))
          .forEach(record -> found.put(record.getCode(), record));
    }
    return found;
  }
}
