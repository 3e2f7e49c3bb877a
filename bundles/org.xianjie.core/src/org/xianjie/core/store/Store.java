package org.xianjie.core.store;

import java.util.function.Function;

/** The open database. Implemented by the persistence bundle; published after sign-in. */
public interface Store {
  /** Runs reading work in a transaction that is rolled back at its end. */
  <R> R read(Function<Session, R> work);

  /**
   * Runs writing work in one transaction: records, audit rows and events are committed together or
   * not at all.
   *
   * @throws org.xianjie.core.text.Refusal if the work refuses, or if somebody else changed the same
   *     record meanwhile; nothing is stored then
   */
  <R> R write(Authorship authorship, Function<Session, R> work);
}
