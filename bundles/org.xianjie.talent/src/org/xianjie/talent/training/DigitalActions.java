package org.xianjie.talent.training;

import java.time.YearMonth;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.event.EventPayload;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/**
 * Finds in domain events that a cadre used the tools in a month (S2 H3¶2); never asked, never read
 * from the audit, and nothing is ranked.
 */
@Component(service = EventConsumer.class)
public final class DigitalActions implements EventConsumer {
  @Override
  public String name() {
    return "talent.digital-actions";
  }

  @Override
  public Set<String> types() {
    return Set.of("visit.recorded");
  }

  @Override
  public void consume(DomainEvent event, Session session) {
    String code = EventPayload.of(event).get("cadre");
    if (code == null) {
      return;
    }
    String month = YearMonth.from(event.getHappenedAt()).toString();
    session
        .find(Cadre.class, code)
        .filter(cadre -> uses(session, cadre, month) == 0)
        .ifPresent(
            cadre -> {
              DigitalUse use = new DigitalUse();
              use.setCadre(cadre);
              use.setMonth(month);
              use.setUsed(true);
              session.add(use);
            });
  }

  private static long uses(Session session, Cadre cadre, String month) {
    return session.count(
        RecordQuery.of(DigitalUse.class).where("cadre", cadre).where("month", month));
  }
}
