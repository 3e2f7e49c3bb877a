package org.xianjie.core.store;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Does once, on an empty database in memory, what opening a database does, while a person types the
 * password: afterwards the code is loaded and the real opening takes a fraction of the time. An
 * OSGi service of the persistence bundle; nothing depends on it.
 */
public interface Rehearsal {
  /**
   * Rehearses for a data folder; writes nothing but the log of the database engine.
   *
   * @param enough asked between steps; the rehearsal ends early once it is true
   */
  void rehearse(Path folder, BooleanSupplier enough);
}
