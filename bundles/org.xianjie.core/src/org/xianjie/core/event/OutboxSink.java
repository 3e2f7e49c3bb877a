package org.xianjie.core.event;

import java.util.Map;
import java.util.TreeMap;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordType;
import org.xianjie.core.store.Session;
import org.xianjie.core.time.BusinessClock;
import tools.jackson.databind.json.JsonMapper;

/** Writes events into the outbox of one transaction. */
public final class OutboxSink implements EventSink {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Session session;
  private final BusinessClock clock;

  /** Creates the sink of a running transaction. */
  public OutboxSink(Session session, BusinessClock clock) {
    this.session = session;
    this.clock = clock;
  }

  @Override
  public void publish(String type, AbstractRecord subject, Map<String, String> payload) {
    DomainEvent event =
        new DomainEvent(
            type,
            clock.now(),
            subject.getClass().getAnnotation(RecordType.class).name(),
            subject.getCode(),
            subject.getRegionCode(),
            JSON.writeValueAsString(new TreeMap<>(payload)));
    session.entityManager().persist(event);
  }
}
