package org.xianjie.responsibility.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;
import org.xianjie.responsibility.need.NeedState;

/** What the system fills in when a visit is recorded; nobody types whether it was effective. */
@Component(service = RecordRule.class)
public final class VisitRule implements RecordRule<Visit> {
  @Override
  public Class<Visit> type() {
    return Visit.class;
  }

  @Override
  public void compute(RuleContext<Visit> context) {
    Visit visit = context.record();
    if (visit.getDate() == null) {
      visit.setDate(context.now().toLocalDate());
    }
    if (visit.getCadre() == null) {
      own(context).ifPresent(visit::setCadre);
    }
    if (visit.getHousehold() != null) {
      visit.setRegion(visit.getHousehold().getRegion());
    }
    visit.judge(isEffective(context));
  }

  @Override
  public List<Message> check(RuleContext<Visit> context) {
    Visit visit = context.record();
    List<Message> problems = new ArrayList<>();
    if (visit.getRegion() == null) {
      problems.add(message("visit.refused.place"));
    }
    if (visit.getCadre() == null) {
      problems.add(message("visit.refused.cadre"));
    }
    if (visit.getDate().isAfter(context.now().toLocalDate())) {
      problems.add(message("visit.refused.future", visit.getDate()));
    }
    if (visit.getDuration() != null && visit.getDuration() < 0) {
      problems.add(message("visit.refused.duration", visit.getDuration()));
    }
    return problems;
  }

  @Override
  public void created(RuleContext<Visit> context) {
    Visit visit = context.record();
    context
        .events()
        .publish(
            "visit.recorded",
            visit,
            Map.of(
                "cadre", visit.getCadre().getCode(),
                "date", visit.getDate().toString(),
                "effective", String.valueOf(visit.isEffective())));
  }

  /**
   * RESP-R11: the household was met and a need was recorded or followed up, a conflict or guidance
   * was handled, or the household confirmed that it has no need.
   */
  private static boolean isEffective(RuleContext<Visit> context) {
    Visit visit = context.record();
    if (visit.getOutcome() != VisitOutcome.MET) {
      return false;
    }
    Set<String> purposes =
        visit.getPurpose() == null ? Set.of() : Set.of(visit.getPurpose().split(";"));
    return isPresent(visit.getNeeds())
        || isPresent(visit.getNoNeedReason())
        || purposes.contains(VisitPurpose.SOLVE_CONFLICT.name())
        || purposes.contains(VisitPurpose.TECH_GUIDE.name())
        || (purposes.contains(VisitPurpose.FOLLOW_UP.name()) && hasRunningNeed(context));
  }

  private static boolean hasRunningNeed(RuleContext<Visit> context) {
    Visit visit = context.record();
    if (visit.getHousehold() == null) {
      return false;
    }
    return context
            .session()
            .entityManager()
            .createQuery(
                "select count(n) from Need n where n.household = :household and n.deleted = false"
                    + " and n.state in :running and n.receivedAt < :end",
                Long.class)
            .setParameter("household", visit.getHousehold())
            .setParameter("running", running())
            .setParameter("end", visit.getDate().plusDays(1).atStartOfDay())
            .getSingleResult()
        > 0;
  }

  private static Set<NeedState> running() {
    Set<NeedState> running = NeedState.open();
    running.add(NeedState.FEEDBACK);
    return running;
  }

  private static Optional<Cadre> own(RuleContext<Visit> context) {
    return context
        .session()
        .entityManager()
        .createQuery(
            "select c from Cadre c where c.person.code = :person and c.deleted = false"
                + " order by c.id",
            Cadre.class)
        .setParameter("person", context.caller().personCode())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static boolean isPresent(String text) {
    return text != null && !text.isBlank();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Visit.class, key, arguments);
  }
}
