package org.xianjie.organization.network;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.event.EventPayload;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** Remembers when a village secretary was trained last; the talent module tells (S0 §4.3.3(1)). */
@Component(service = EventConsumer.class)
public final class TrainedSecretaries implements EventConsumer {
  @Override
  public String name() {
    return "organization.trained-secretaries";
  }

  @Override
  public Set<String> types() {
    return Set.of("training.attended");
  }

  @Override
  public void consume(DomainEvent event, Session session) {
    Map<String, String> payload = EventPayload.of(event);
    LocalDate day = LocalDate.parse(payload.get("date"));
    session
        .list(RecordQuery.of(SecretaryProfile.class).where("cadre.code", payload.get("cadre")))
        .stream()
        .filter(
            secretary -> secretary.getTrainedOn() == null || secretary.getTrainedOn().isBefore(day))
        .forEach(secretary -> secretary.setTrainedOn(day));
  }
}
