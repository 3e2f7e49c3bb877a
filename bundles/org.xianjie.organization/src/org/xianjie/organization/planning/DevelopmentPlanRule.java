package org.xianjie.organization.planning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/**
 * What a plan still lacks is computed; an approved plan is changed by a revision only (S0
 * §4.1.1(2)).
 */
@Component(service = RecordRule.class)
public final class DevelopmentPlanRule implements RecordRule<DevelopmentPlan> {
  @Override
  public Class<DevelopmentPlan> type() {
    return DevelopmentPlan.class;
  }

  private static final Set<PlanState> OPEN =
      EnumSet.of(PlanState.DRAFT, PlanState.ALIGN_CHECK, PlanState.VILLAGER_DELIBERATION);

  @Override
  public void compute(RuleContext<DevelopmentPlan> context) {
    DevelopmentPlan plan = context.record();
    if (context.isNew() && plan.getEdition() == 0) {
      plan.setEdition(1);
    }
    plan.setMissingFunctions(plan.getHorizon() == PlanHorizon.SHORT ? missing(plan) : null);
  }

  @Override
  public List<Message> check(RuleContext<DevelopmentPlan> context) {
    DevelopmentPlan plan = context.record();
    List<Message> problems = new ArrayList<>();
    if (!context.isNew() && !OPEN.contains(plan.getState())) {
      problems.add(message("development-plan.refused.approved"));
    }
    for (DevelopmentPlan above = plan.getParentPlan();
        above != null;
        above = above.getParentPlan()) {
      if (Objects.equals(above.getCode(), plan.getCode())) {
        problems.add(message("development-plan.refused.cycle"));
        break;
      }
    }
    return problems;
  }

  private static String missing(DevelopmentPlan plan) {
    List<String> covered = List.of(Objects.requireNonNullElse(plan.getFunctions(), "").split(";"));
    String missing =
        Stream.of(PlanFunction.values())
            .map(PlanFunction::name)
            .filter(function -> !covered.contains(function))
            .collect(Collectors.joining(";"));
    return missing.isEmpty() ? null : missing;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(DevelopmentPlan.class, key, arguments);
  }
}
