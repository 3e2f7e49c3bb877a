package org.xianjie.core.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** A store that counts its writing transactions, so that readers know when to look again. */
public final class CountedStore implements Store {
  private final Store store;
  private final AtomicLong writes = new AtomicLong();

  /** Counts the transactions that go through this object to the store. */
  public CountedStore(Store store) {
    this.store = store;
  }

  /** Returns the number of finished writing transactions. */
  public long writes() {
    return writes.get();
  }

  /** Makes readers look again: called before what runs between a commit and the end of a write. */
  public void committed() {
    writes.incrementAndGet();
  }

  @Override
  public <R> R read(Function<Session, R> work) {
    return store.read(work);
  }

  @Override
  public <R> R write(Authorship authorship, Function<Session, R> work) {
    try {
      return store.write(authorship, work);
    } finally {
      committed();
    }
  }
}
