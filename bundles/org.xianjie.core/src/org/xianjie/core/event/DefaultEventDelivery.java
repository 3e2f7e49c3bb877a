package org.xianjie.core.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.CountedStore;

/**
 * Delivers the outbox in the order of happening. Each consumption is one transaction of the
 * consumer, in which it is remembered; a consumer that fails does not hold up the others and is
 * tried again at the next delivery, its failure is logged once.
 */
public final class DefaultEventDelivery implements EventDelivery {
  private static final Logger LOG = LoggerFactory.getLogger(DefaultEventDelivery.class);
  private static final int BATCH = 200;

  private final CountedStore store;
  private final Collection<EventConsumer> consumers;
  private final Supplier<LocalDateTime> kept;
  private final ReentrantLock running = new ReentrantLock();
  private final AtomicBoolean again = new AtomicBoolean();
  private final Set<String> failed = new HashSet<>();

  /**
   * Creates the delivery; the collection of consumers may change while it lives.
   *
   * @param kept business time since which events are offered to a module that comes back
   */
  public DefaultEventDelivery(
      CountedStore store, Collection<EventConsumer> consumers, Supplier<LocalDateTime> kept) {
    this.store = store;
    this.consumers = consumers;
    this.kept = kept;
  }

  /**
   * {@inheritDoc}
   *
   * <p>While a delivery runs, a further call, for example by a consumer that writes, only asks it
   * to look at the outbox once more.
   */
  @Override
  public int deliver() {
    store.committed();
    again.set(true);
    int deliveries = 0;
    while (again.get() && !running.isHeldByCurrentThread() && running.tryLock()) {
      try {
        again.set(false);
        deliveries += deliverAll();
      } finally {
        running.unlock();
      }
    }
    return deliveries;
  }

  @Override
  public Map<String, Set<String>> typesByConsumer() {
    Map<String, Set<String>> types = new TreeMap<>();
    consumers.forEach(consumer -> types.put(consumer.name(), consumer.types()));
    return types;
  }

  private int deliverAll() {
    offerAgain();
    int deliveries = 0;
    List<DomainEvent> batch = waiting(Long.MIN_VALUE);
    while (!batch.isEmpty()) {
      List<Long> taken = new ArrayList<>();
      for (DomainEvent event : batch) {
        Outcome outcome = deliver(event);
        deliveries += outcome.deliveries();
        if (outcome.complete()) {
          taken.add(event.getId());
        }
      }
      markDelivered(taken);
      batch = waiting(batch.getLast().getId());
    }
    return deliveries;
  }

  private void offerAgain() {
    if (store.read(session -> EventReplay.isDue(session, consumers))) {
      store.write(
          new Authorship(Caller.SYSTEM, "replay", ""),
          session -> EventReplay.offer(session, consumers, kept.get()));
    }
  }

  private List<DomainEvent> waiting(long after) {
    return store.read(
        session ->
            session
                .entityManager()
                .createQuery(
                    "select e from DomainEvent e where e.delivered = false and e.id > :after"
                        + " order by e.id",
                    DomainEvent.class)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList());
  }

  /** What became of one event: deliveries now, and whether no consumer is left. */
  private record Outcome(int deliveries, boolean complete) {}

  private Outcome deliver(DomainEvent event) {
    int deliveries = 0;
    boolean complete = true;
    for (EventConsumer consumer : List.copyOf(consumers)) {
      if (consumer.types().contains(event.getType())) {
        try {
          deliveries += consume(consumer, event) ? 1 : 0;
        } catch (RuntimeException e) {
          complete = false;
          report(consumer, event, e);
        }
      }
    }
    return new Outcome(deliveries, complete);
  }

  private boolean consume(EventConsumer consumer, DomainEvent event) {
    return store.write(
        new Authorship(Caller.SYSTEM, "event:" + event.getType(), ""),
        session -> {
          String key = Consumption.key(consumer.name(), event.getId());
          if (session.entityManager().find(Consumption.class, key) != null) {
            return false;
          }
          consumer.consume(event, session);
          session.entityManager().persist(new Consumption(consumer.name(), event.getId()));
          return true;
        });
  }

  private void markDelivered(List<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    store.write(
        new Authorship(Caller.SYSTEM, "deliver", ""),
        session ->
            session
                .entityManager()
                .createQuery("update DomainEvent e set e.delivered = true where e.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate());
  }

  private void report(EventConsumer consumer, DomainEvent event, RuntimeException failure) {
    if (failed.add(Consumption.key(consumer.name(), event.getId()))) {
      LOG.error(
          "Consumer {} failed on event {} {}; it is tried again",
          consumer.name(),
          event.getType(),
          event.getId(),
          failure);
    }
  }
}
