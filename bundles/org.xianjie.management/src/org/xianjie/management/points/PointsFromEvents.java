package org.xianjie.management.points;

import java.time.LocalDate;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.Session;

/**
 * Points of cadres from what happened: an effective visit, a need solved, a household satisfied.
 * Events that name no cadre earn nobody anything (B101).
 */
@Component(service = EventConsumer.class)
public final class PointsFromEvents implements EventConsumer {
  private static final String VISIT = "visit.recorded";
  private static final String SOLVED = "need.solved";
  private static final String RATED = "need.rated";
  private static final Set<String> SATISFIED = Set.of("VERY_SATISFIED", "SATISFIED");

  @Override
  public String name() {
    return "management.points";
  }

  @Override
  public Set<String> types() {
    return Set.of(VISIT, SOLVED, RATED);
  }

  @Override
  public void consume(DomainEvent event, Session session) {
    if (earns(event)) {
      PointsCause cause = cause(event.getType());
      LocalDate day =
          event.value("date").map(LocalDate::parse).orElse(event.getHappenedAt().toLocalDate());
      event
          .value("cadre")
          .flatMap(code -> session.find(Cadre.class, code))
          .ifPresent(
              cadre -> new PointsLedger(session).add(cadre, day, cause, event.getSubjectCode()));
    }
  }

  private static boolean earns(DomainEvent event) {
    return switch (event.getType()) {
      case VISIT -> event.value("effective").filter("true"::equals).isPresent();
      case RATED -> event.value("score").filter(SATISFIED::contains).isPresent();
      default -> event.value("result").filter("SOLVED"::equals).isPresent();
    };
  }

  private static PointsCause cause(String type) {
    return switch (type) {
      case VISIT -> PointsCause.EFFECTIVE_VISIT;
      case RATED -> PointsCause.NEED_SATISFIED;
      default -> PointsCause.NEED_SOLVED;
    };
  }
}
