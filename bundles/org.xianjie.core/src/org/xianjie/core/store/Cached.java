package org.xianjie.core.store;

import java.util.List;
import java.util.function.Function;

/**
 * Small reference data kept in memory. After a writing transaction one query tells whether the data
 * changed; only then they are read again.
 *
 * @param <T> what is kept; immutable
 */
public final class Cached<T> {
  private final CountedStore store;
  private final Function<Session, List<?>> stamp;
  private final Function<Session, T> reading;
  private Kept<T> kept;

  private record Kept<T>(long writes, List<?> stamp, T value) {}

  /**
   * Creates the memory; nothing is read yet.
   *
   * @param store the open database
   * @param stamp values that differ after every change of the data
   * @param reading reads the data
   */
  public Cached(
      CountedStore store, Function<Session, List<?>> stamp, Function<Session, T> reading) {
    this.store = store;
    this.stamp = stamp;
    this.reading = reading;
  }

  /** Returns the data as of the last finished writing transaction. */
  public synchronized T get() {
    long writes = store.writes();
    if (kept == null || kept.writes() != writes) {
      Kept<T> before = kept;
      kept = store.read(session -> look(session, writes, before));
    }
    return kept.value();
  }

  private Kept<T> look(Session session, long writes, Kept<T> before) {
    List<?> now = stamp.apply(session);
    if (before != null && before.stamp().equals(now)) {
      return new Kept<>(writes, now, before.value());
    }
    return new Kept<>(writes, now, reading.apply(session));
  }

  /** Returns number and changes of the records of a type: a stamp of all of them. */
  public static List<?> stampOf(Session session, String entity) {
    Object[] row =
        session
            .entityManager()
            .createQuery(
                "select count(r), coalesce(sum(r.version), 0) from " + entity + " r",
                Object[].class)
            .getSingleResult();
    return List.of(row);
  }
}
