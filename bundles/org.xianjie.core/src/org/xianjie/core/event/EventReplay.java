package org.xianjie.core.event;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xianjie.core.store.Session;

/**
 * Offers the events that are kept once more when a module comes back (domain.md §11.4). What a
 * consumer has taken before it does not get again: its consumption is remembered.
 */
final class EventReplay {
  private EventReplay() {}

  /** Tells whether the installed consumers are others than at the last delivery. */
  static boolean isDue(Session session, Collection<EventConsumer> consumers) {
    return !known(session).keySet().equals(names(consumers));
  }

  /**
   * Remembers the installed consumers and opens the events again that new ones want.
   *
   * @param since business time of the oldest event to offer
   * @return number of events opened again
   */
  static int offer(Session session, Collection<EventConsumer> consumers, LocalDateTime since) {
    Map<String, KnownConsumer> known = known(session);
    Set<String> installed = names(consumers);
    known.forEach(
        (name, consumer) -> {
          if (!installed.contains(name)) {
            session.entityManager().remove(consumer);
          }
        });
    Set<String> types = new TreeSet<>();
    for (EventConsumer consumer : consumers) {
      if (!known.containsKey(consumer.name())) {
        session.entityManager().persist(new KnownConsumer(consumer.name()));
        types.addAll(consumer.types());
      }
    }
    return types.isEmpty() ? 0 : reopen(session, types, since);
  }

  private static int reopen(Session session, Set<String> types, LocalDateTime since) {
    return session
        .entityManager()
        .createQuery(
            "update DomainEvent e set e.delivered = false"
                + " where e.delivered = true and e.type in :types and e.happenedAt >= :since")
        .setParameter("types", types)
        .setParameter("since", since)
        .executeUpdate();
  }

  private static Map<String, KnownConsumer> known(Session session) {
    return session
        .entityManager()
        .createQuery("select k from KnownConsumer k", KnownConsumer.class)
        .getResultStream()
        .collect(Collectors.toMap(KnownConsumer::getConsumer, k -> k));
  }

  private static Set<String> names(Collection<EventConsumer> consumers) {
    Set<String> names = new HashSet<>();
    consumers.forEach(consumer -> names.add(consumer.name()));
    return names;
  }
}
