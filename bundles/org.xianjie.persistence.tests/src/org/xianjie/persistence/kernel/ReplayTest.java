package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.store.Session;

/** A module that comes back gets the events it missed, and only those. */
class ReplayTest {
  private static final String TYPE = "sample.happened";

  @TempDir Path folder;

  @Test
  void aReinstalledConsumerGetsWhatItMissed() {
    Taking consumer = new Taking();
    new TestKernel(folder).setUp(TestKernel.firstRun());
    open(consumer, "first", 0);
    assertEquals(List.of("first"), consumer.taken);
    openWithout("second", 0);
    openWithout("long ago", 91);
    open(consumer, "third", 0);
    assertEquals(
        List.of("first", "second", "third"),
        consumer.taken,
        "once each, and nothing older than 90 days");
  }

  private void open(Taking consumer, String subject, int daysAgo) {
    happen(new TestKernel(folder, consumer), subject, daysAgo);
  }

  private void openWithout(String subject, int daysAgo) {
    happen(new TestKernel(folder), subject, daysAgo);
  }

  private static void happen(TestKernel kernel, String subject, int daysAgo) {
    try (SignedIn signedIn = kernel.open()) {
      new CorePlaces(signedIn.kernel())
          .write(
              session -> {
                session
                    .entityManager()
                    .persist(
                        new DomainEvent(
                            TYPE, TestKernel.NOW.minusDays(daysAgo), "sample", subject, "", "{}"));
                return null;
              });
      signedIn.kernel().events().deliver();
    }
  }

  /** Takes down what it gets. */
  private static final class Taking implements EventConsumer {
    private final List<String> taken = new ArrayList<>();

    @Override
    public String name() {
      return "sample.taking";
    }

    @Override
    public Set<String> types() {
      return Set.of(TYPE);
    }

    @Override
    public void consume(DomainEvent event, Session session) {
      taken.add(event.getSubjectCode());
    }
  }
}
