package org.xianjie.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachedTest {
  private static final Authorship TESTER = new Authorship("tester", "test", "");

  private final CountedStore store = new CountedStore(new MemorySession());
  private final AtomicInteger data = new AtomicInteger();
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicInteger readings = new AtomicInteger();
  private final Cached<Integer> cached =
      new Cached<>(
          store,
          session -> {
            looks.incrementAndGet();
            return List.of(data.get());
          },
          session -> {
            readings.incrementAndGet();
            return data.get();
          });

  @Test
  void readsOnceUntilSomethingIsWritten() {
    assertEquals(0, cached.get());
    assertEquals(0, cached.get());
    assertEquals(1, looks.get());
    assertEquals(1, readings.get());
  }

  @Test
  void readsAgainOnlyWhenTheDataChanged() {
    assertEquals(0, cached.get());
    store.write(TESTER, session -> true);
    assertEquals(0, cached.get());
    assertEquals(2, looks.get());
    assertEquals(1, readings.get());
    store.write(TESTER, session -> data.incrementAndGet());
    assertEquals(1, cached.get());
    assertEquals(2, readings.get());
  }

  @Test
  void aFailedWriteAlsoMakesReadersLookAgain() {
    cached.get();
    assertThrows(
        IllegalStateException.class,
        () ->
            store.write(
                TESTER,
                session -> {
                  throw new IllegalStateException("no");
                }));
    cached.get();
    assertEquals(2, looks.get());
    assertEquals(1, store.writes());
  }
}
