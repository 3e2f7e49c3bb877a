package org.xianjie.organization.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.workflow.ActionContext;

/**
 * Finds plans of neighbouring villages with the same main function and the same main product
 * (ORG-R5). Neighbours are the villages a plan names and the villages of its township.
 */
final class PlanSimilarity {
  private static final int TOWNSHIP = 9;
  private static final int FULL = 100;
  private static final Set<PlanState> GONE = EnumSet.of(PlanState.REVISED, PlanState.EXPIRED);

  private PlanSimilarity() {}

  /** Opens an alert for each similar plan that has none yet. */
  static void alert(ActionContext<DevelopmentPlan> context) {
    DevelopmentPlan plan = context.record();
    if (plan.getMainFunction() == null || plan.getMainProduct() == null) {
      return;
    }
    for (DevelopmentPlan other : candidates(context.session(), plan)) {
      if (isNeighbour(plan, other)
          && isNotAnEdition(plan, other)
          && alerts(context.session(), plan, other) == 0) {
        PlanDuplicateAlert alert = new PlanDuplicateAlert();
        alert.setPlanA(other);
        alert.setPlanB(plan);
        alert.setOverlap(FULL);
        alert.setState(AlertState.OPEN);
        context.session().add(alert);
      }
    }
  }

  /** Counts the alerts of the plan that nobody decided. */
  static long openAlerts(Session session, DevelopmentPlan plan) {
    return session
        .entityManager()
        .createQuery(
            "select count(a) from PlanDuplicateAlert a where a.deleted = false"
                + " and a.state = :open and (a.planA = :plan or a.planB = :plan)",
            Long.class)
        .setParameter("open", AlertState.OPEN)
        .setParameter("plan", plan)
        .getSingleResult();
  }

  private static List<DevelopmentPlan> candidates(Session session, DevelopmentPlan plan) {
    return session
        .list(
            RecordQuery.of(DevelopmentPlan.class)
                .where("mainFunction", plan.getMainFunction())
                .where("level", OrganizationLevel.VILLAGE))
        .stream()
        .filter(other -> !other.getCode().equals(plan.getCode()))
        .filter(other -> !GONE.contains(other.getState()))
        .filter(other -> same(plan.getMainProduct(), other.getMainProduct()))
        .toList();
  }

  private static boolean same(String product, String other) {
    return other != null && product.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean isNeighbour(DevelopmentPlan plan, DevelopmentPlan other) {
    String here = plan.getRegionCode();
    String there = other.getRegionCode();
    if (here.equals(there)) {
      return false;
    }
    boolean township = here.length() > TOWNSHIP && there.startsWith(here.substring(0, TOWNSHIP));
    return township || names(plan, there) || names(other, here);
  }

  private static boolean names(DevelopmentPlan plan, String village) {
    return List.of(Objects.requireNonNullElse(plan.getNeighbours(), "").split(";"))
        .contains(village);
  }

  private static boolean isNotAnEdition(DevelopmentPlan plan, DevelopmentPlan other) {
    return !Objects.equals(plan.getRevisionOf(), other)
        && !Objects.equals(other.getRevisionOf(), plan);
  }

  private static long alerts(Session session, DevelopmentPlan plan, DevelopmentPlan other) {
    return session
        .entityManager()
        .createQuery(
            "select count(a) from PlanDuplicateAlert a where a.deleted = false"
                + " and ((a.planA = :one and a.planB = :two)"
                + " or (a.planA = :two and a.planB = :one))",
            Long.class)
        .setParameter("one", plan)
        .setParameter("two", other)
        .getSingleResult();
  }
}
