package org.xianjie.organization.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.organization.economy.CollectiveEconomy;
import org.xianjie.organization.planning.ClusterMember;
import org.xianjie.organization.planning.ClusterState;
import org.xianjie.organization.planning.DevelopmentPlan;
import org.xianjie.organization.planning.PlanState;
import org.xianjie.organization.rectification.WeakBranchCase;
import org.xianjie.organization.standard.StandardAcceptance;

/** Answers what other modules ask about branches, plans and collectives (domain.md §11.2). */
@Component(service = FactProvider.class)
public final class OrganizationFacts implements FactProvider {
  private static final String BRANCH = "fact.branch.state";
  private static final String CLUSTER = "fact.village.cluster";
  private static final String PLAN = "fact.plan.active";
  private static final String INCOME = "fact.collective.income";

  @Override
  public String module() {
    return "organization";
  }

  @Override
  public Set<String> codes() {
    return Set.of(BRANCH, CLUSTER, PLAN, INCOME);
  }

  /**
   * Answers one question.
   *
   * <ul>
   *   <li>{@code fact.branch.state} {@code village} → {@code weak} (a confirmed rectification is
   *       not removed), {@code case} and {@code category} while it is, {@code standard} state of
   *       the latest acceptance and its {@code year}; absent where there is none
   *   <li>{@code fact.village.cluster} {@code village} → {@code cluster, role, product}; absent
   *       where the village is in no approved cluster
   *   <li>{@code fact.plan.active} {@code region} → {@code plans}, codes of plans in force
   *   <li>{@code fact.collective.income} {@code village, year} → {@code income} in yuan, {@code
   *       largestShare} in whole percent; absent where the village has no record of the year
   * </ul>
   */
  @Override
  public Map<String, Object> answer(Session session, String code, Map<String, Object> question) {
    return switch (code) {
      case BRANCH -> branch(session, (String) question.get("village"));
      case CLUSTER -> cluster(session, (String) question.get("village"));
      case PLAN -> plans(session, (String) question.get("region"));
      case INCOME -> income(session, question);
      default -> throw new IllegalArgumentException("Not answered here: " + code);
    };
  }

  private static Map<String, Object> branch(Session session, String village) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Optional<WeakBranchCase> weak =
        session
            .list(
                RecordQuery.of(WeakBranchCase.class)
                    .where("regionCode", village)
                    .where("removedOn", null))
            .stream()
            .filter(found -> found.getConfirmedOn() != null)
            .findFirst();
    facts.put("weak", weak.isPresent());
    weak.ifPresent(
        found -> {
          facts.put("case", found.getCode());
          facts.put("category", found.getCategory().name());
        });
    session
        .list(
            RecordQuery.of(StandardAcceptance.class)
                .where("regionCode", village)
                .orderBy("year", true)
                .limit(1))
        .forEach(
            acceptance -> {
              facts.put("standard", acceptance.getState().name());
              facts.put("year", acceptance.getYear());
            });
    return facts;
  }

  private static Map<String, Object> cluster(Session session, String village) {
    Map<String, Object> facts = new LinkedHashMap<>();
    session
        .list(
            RecordQuery.of(ClusterMember.class)
                .where("village.code", village)
                .where("cluster.state", ClusterState.APPROVED)
                .limit(1))
        .forEach(
            member -> {
              facts.put("cluster", member.getCluster().getCode());
              facts.put("role", member.getRole().name());
              facts.put("product", Objects.requireNonNullElse(member.getMainProduct(), ""));
            });
    return facts;
  }

  private static Map<String, Object> plans(Session session, String region) {
    List<String> codes =
        session
            .list(
                RecordQuery.of(DevelopmentPlan.class)
                    .where("regionCode", region)
                    .where("state", PlanState.IN_FORCE))
            .stream()
            .map(DevelopmentPlan::getCode)
            .toList();
    return Map.of("plans", codes);
  }

  private static Map<String, Object> income(Session session, Map<String, Object> question) {
    Map<String, Object> facts = new LinkedHashMap<>();
    session
        .list(
            RecordQuery.of(CollectiveEconomy.class)
                .where("village.code", question.get("village"))
                .where("year", question.get("year")))
        .forEach(
            ledger -> {
              facts.put("income", ledger.getIncome());
              facts.put("largestShare", ledger.getLargestShare());
            });
    return facts;
  }
}
