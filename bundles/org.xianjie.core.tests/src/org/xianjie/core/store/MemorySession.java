package org.xianjie.core.store;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.xianjie.core.record.AbstractRecord;

/** A transaction over a list of records, for tests of rules that only find and list. */
public final class MemorySession implements Session, Store {
  private static final LocalDateTime RECORDED = LocalDateTime.of(2026, 6, 30, 1, 0);
  private final List<AbstractRecord> records = new ArrayList<>();

  /** Creates a session over records. */
  public MemorySession(AbstractRecord... content) {
    for (AbstractRecord record : content) {
      add(record);
    }
  }

  @Override
  public <T extends AbstractRecord> Optional<T> find(Class<T> type, String code) {
    return list(RecordQuery.of(type)).stream().filter(r -> code.equals(r.getCode())).findFirst();
  }

  @Override
  public <T extends AbstractRecord> Optional<T> find(Class<T> type, long id) {
    throw new UnsupportedOperationException("keys");
  }

  @Override
  public <T extends AbstractRecord> List<T> list(RecordQuery<T> query) {
    return records.stream()
        .filter(query.type()::isInstance)
        .map(query.type()::cast)
        .filter(record -> !record.isDeleted())
        .filter(record -> query.conditions().stream().allMatch(c -> meets(record, c)))
        .toList();
  }

  private static boolean meets(AbstractRecord record, Condition condition) {
    if (!(condition instanceof Condition.Equal equal)) {
      throw new UnsupportedOperationException(condition.toString());
    }
    for (Class<?> type = record.getClass(); type != Object.class; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(equal.field());
        field.setAccessible(true);
        return Objects.equals(field.get(record), equal.value());
      } catch (NoSuchFieldException e) {
        continue;
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalArgumentException(equal.field());
  }

  @Override
  public long count(RecordQuery<?> query) {
    return list(query).size();
  }

  @Override
  public void add(AbstractRecord record) {
    record.stamp("tester", RECORDED, "uid-" + records.size());
    records.add(record);
  }

  @Override
  public void flush() {
    // Everything is written at once.
  }

  @Override
  public void release() {
    // Nothing is held beside the records.
  }

  @Override
  public void auditReading(AbstractRecord record, List<String> fields) {
    throw new UnsupportedOperationException("audit");
  }

  @Override
  public void forget(AbstractRecord record) {
    // There is no audit here.
  }

  @Override
  public String digest(String value) {
    throw new UnsupportedOperationException("digest");
  }

  @Override
  public EntityManager entityManager() {
    throw new UnsupportedOperationException("entity manager");
  }

  @Override
  public <R> R read(Function<Session, R> work) {
    return work.apply(this);
  }

  @Override
  public <R> R write(Authorship authorship, Function<Session, R> work) {
    return work.apply(this);
  }
}
