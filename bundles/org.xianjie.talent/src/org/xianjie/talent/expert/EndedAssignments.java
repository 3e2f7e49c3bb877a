package org.xianjie.talent.expert;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.event.EventPayload;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.Session;

/** Offers the expert pool at the end of an assignment of the responsibility chain (TAL-R5). */
@Component(service = EventConsumer.class)
public final class EndedAssignments implements EventConsumer {
  private static final Set<String> RESIDENT = Set.of("RESIDENT_VILLAGE", "TOWN_TEAM");

  @Override
  public String name() {
    return "talent.ended-assignments";
  }

  @Override
  public Set<String> types() {
    return Set.of("assignment.ended");
  }

  @Override
  public void consume(DomainEvent event, Session session) {
    Map<String, String> payload = EventPayload.of(event);
    if (RESIDENT.contains(payload.get("type")) && payload.containsKey("cadre")) {
      session
          .find(Cadre.class, payload.get("cadre"))
          .ifPresent(
              cadre ->
                  ExpertOffers.offer(
                      session, cadre, event.getSubjectCode(), event.getSubjectCode()));
    }
  }
}
