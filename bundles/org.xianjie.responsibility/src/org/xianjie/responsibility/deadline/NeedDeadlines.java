package org.xianjie.responsibility.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Refusal;
import org.xianjie.responsibility.lists.ItemAnswer;
import org.xianjie.responsibility.lists.ItemRole;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedState;

/**
 * What time brings to needs: overdue first responses are announced, ratings lapse, suspensions end,
 * and a need of several departments without an accepting lead goes before the joint conference
 * (RESP-R2). A matter that somebody moves at the same moment is left to the next run.
 */
@Component(service = SystemTask.class)
public final class NeedDeadlines implements SystemTask {
  private static final Set<NeedState> BEFORE_RESULT =
      EnumSet.of(NeedState.ASSIGNED, NeedState.RETURNED, NeedState.IN_PROGRESS);

  @Override
  public String name() {
    return "need-deadlines";
  }

  @Override
  public int run(Kernel kernel) {
    LocalDate today = kernel.clock().now().toLocalDate();
    return move(kernel, "overdue", overdue(kernel, today))
        + move(kernel, "resume", suspendedUntil(kernel, today))
        + move(kernel, "escalate", withoutLead(kernel, today))
        + move(kernel, "lapse", unrated(kernel, today));
  }

  private static int move(Kernel kernel, String action, List<String> codes) {
    Caller system = Caller.system(Locale.SIMPLIFIED_CHINESE);
    int moved = 0;
    for (String code : codes) {
      try {
        kernel.records().act(system, "need", code, action, Optional.empty(), Map.of());
        moved++;
      } catch (Refusal ignored) {
        // Somebody was faster; what is left is found by the next run.
      }
    }
    return moved;
  }

  private static List<String> overdue(Kernel kernel, LocalDate today) {
    return codes(
        kernel,
        "n.firstResponseAt is null and n.overdueAt is null and n.state in :states"
            + " and n.slaDue < :today",
        Map.of("states", NeedState.open(), "today", today));
  }

  private static List<String> suspendedUntil(Kernel kernel, LocalDate today) {
    return codes(
        kernel,
        "n.state = :state and n.suspendedUntil <= :today",
        Map.of("state", NeedState.SUSPENDED, "today", today));
  }

  private static List<String> withoutLead(Kernel kernel, LocalDate today) {
    return codes(
        kernel,
        "n.involvedDepartments like '%;%' and n.state in :states and n.slaDue < :today"
            + " and not exists (select i from ResponsibilityItem i where i.need = n"
            + " and i.role = :lead and i.answer = :accepted and i.endedAt is null)",
        Map.of(
            "states",
            BEFORE_RESULT,
            "today",
            today,
            "lead",
            ItemRole.LEAD,
            "accepted",
            ItemAnswer.ACCEPTED));
  }

  private static List<String> unrated(Kernel kernel, LocalDate today) {
    return kernel
        .store()
        .read(
            session ->
                session
                    .entityManager()
                    .createQuery(
                        "select n.code, n.regionCode, n.feedbackAt from Need n"
                            + " where n.deleted = false and n.state = :state"
                            + " and n.category <> :never and n.feedbackAt < :today order by n.id",
                        Object[].class)
                    .setParameter("state", NeedState.FEEDBACK)
                    .setParameter("never", NeedCategory.SAFEGUARD)
                    .setParameter("today", today.atStartOfDay())
                    .getResultStream()
                    .filter(row -> hasLapsed(kernel, (String) row[1], (LocalDateTime) row[2]))
                    .map(row -> (String) row[0])
                    .toList());
  }

  private static boolean hasLapsed(Kernel kernel, String region, LocalDateTime told) {
    int days = kernel.parameters().integer("P-RATE-DAYS", region, told.toLocalDate());
    LocalDate last = kernel.calendar().calendar().due(told, days).date();
    return kernel.clock().now().toLocalDate().isAfter(last);
  }

  private static List<String> codes(
      Kernel kernel, String condition, Map<String, Object> parameters) {
    return kernel.store().read(session -> codes(session, condition, parameters));
  }

  private static List<String> codes(
      Session session, String condition, Map<String, Object> parameters) {
    var query =
        session
            .entityManager()
            .createQuery(
                "select n.code from Need n where n.deleted = false and "
                    + condition
                    + " order by n.id",
                String.class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }
}
