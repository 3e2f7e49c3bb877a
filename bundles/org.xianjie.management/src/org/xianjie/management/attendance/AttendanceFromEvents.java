package org.xianjie.management.attendance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.Session;

/** A visit makes the day a day in the field, a training a day of training (S2 H4¶1). */
@Component(service = EventConsumer.class)
public final class AttendanceFromEvents implements EventConsumer {
  private static final String VISIT = "visit.recorded";
  private static final String TRAINING = "training.attended";

  @Override
  public String name() {
    return "management.attendance";
  }

  @Override
  public Set<String> types() {
    return Set.of(VISIT, TRAINING);
  }

  @Override
  public void consume(DomainEvent event, Session session) {
    Optional<Cadre> cadre = event.value("cadre").flatMap(code -> session.find(Cadre.class, code));
    LocalDate day =
        event.value("date").map(LocalDate::parse).orElse(event.getHappenedAt().toLocalDate());
    Presence presence = event.getType().equals(VISIT) ? Presence.FIELD : Presence.TRAINING;
    cadre.ifPresent(c -> PresenceDay.enter(session, c, day, presence));
  }
}
