package org.xianjie.persistence.session;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** Tells failures that a person can do something about from defects. */
final class Failures {
  private static final String UNIQUE = "23505";
  private static final String REFERRED = "23503";
  private static final String DEADLOCK = "40001";
  private static final String DERBY_WAITED_TOO_LONG = "40XL";

  /** Of data files, of the log, and what follows when the log could not be written. */
  private static final Set<String> DERBY_STORAGE =
      Set.of("XSD", "XSL", "25502", "40XD", "08003", "08006");

  private Failures() {}

  /** Returns the failure as people should see it; others come back unchanged. */
  static RuntimeException explained(RuntimeException failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return explained(failure, failure, seen).orElse(failure);
  }

  private static Optional<RuntimeException> explained(
      RuntimeException whole, Throwable part, Set<Throwable> seen) {
    if (part == null || !seen.add(part)) {
      return Optional.empty();
    }
    if (part instanceof Refusal || part instanceof StoreUnavailable) {
      return Optional.of((RuntimeException) part);
    }
    if (part instanceof OptimisticLockException lock) {
      String code = lock.getEntity() instanceof AbstractRecord record ? record.getCode() : "";
      return Optional.of(refusal("write.conflict", code, whole));
    }
    if (part instanceof SQLException sql) {
      Optional<RuntimeException> found =
          ofState(String.valueOf(sql.getSQLState()), whole)
              .or(() -> explained(whole, sql.getNextException(), seen));
      if (found.isPresent()) {
        return found;
      }
    }
    if (part instanceof DatabaseException database) {
      Optional<RuntimeException> found = explained(whole, database.getInternalException(), seen);
      if (found.isPresent()) {
        return found;
      }
    }
    return explained(whole, part.getCause(), seen);
  }

  private static Optional<RuntimeException> ofState(String state, RuntimeException whole) {
    if (state.equals(UNIQUE)) {
      return Optional.of(refusal("write.duplicate", "", whole));
    }
    if (state.equals(REFERRED)) {
      return Optional.of(refusal("write.referred", "", whole));
    }
    if (state.equals(DEADLOCK) || state.startsWith(DERBY_WAITED_TOO_LONG)) {
      return Optional.of(refusal("write.busy", "", whole));
    }
    if (DERBY_STORAGE.stream().anyMatch(state::startsWith)) {
      return Optional.of(
          new StoreUnavailable(Cause.STORAGE, Message.of(Failures.class, "storage.failed"), whole));
    }
    return Optional.empty();
  }

  private static Refusal refusal(String key, String argument, RuntimeException cause) {
    Refusal refusal = new Refusal(Message.of(Failures.class, key, argument));
    refusal.initCause(cause);
    return refusal;
  }
}
