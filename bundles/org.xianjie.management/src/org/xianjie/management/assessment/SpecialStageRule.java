package org.xianjie.management.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** The stages of a special assessment add up to its result (S0 §4.5.2). */
@Component(service = RecordRule.class)
public final class SpecialStageRule implements RecordRule<SpecialStage> {
  private static final int WHOLE = 100;

  @Override
  public Class<SpecialStage> type() {
    return SpecialStage.class;
  }

  @Override
  public List<Message> check(RuleContext<SpecialStage> context) {
    SpecialStage stage = context.record();
    SpecialAssessment special = stage.getSpecial();
    List<Message> problems = new ArrayList<>();
    if (stage.getDateFrom().isBefore(special.getDateFrom())
        || stage.getDateTo().isAfter(special.getDateTo())
        || stage.getDateTo().isBefore(stage.getDateFrom())) {
      problems.add(message("refused.dates", stage.getDateFrom(), stage.getDateTo()));
    }
    List<SpecialStage> stages = stages(context);
    int sum = stages.stream().mapToInt(SpecialStage::getWeight).sum();
    if (sum > WHOLE) {
      problems.add(message("refused.weight", sum));
    }
    if (problems.isEmpty()) {
      special.computeResult(result(stages, sum));
    }
    return problems;
  }

  /** Returns Σ weight·points/100 once every stage is judged and the weights are complete. */
  private static BigDecimal result(List<SpecialStage> stages, int sum) {
    if (sum < WHOLE || stages.stream().anyMatch(s -> s.getPoints() == null)) {
      return null;
    }
    long total = stages.stream().mapToLong(s -> (long) s.getWeight() * s.getPoints()).sum();
    return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(WHOLE), 2, RoundingMode.HALF_UP);
  }

  private static List<SpecialStage> stages(RuleContext<SpecialStage> context) {
    SpecialStage own = context.record();
    List<SpecialStage> stages =
        new ArrayList<>(
            context
                .session()
                .list(RecordQuery.of(SpecialStage.class).where("special", own.getSpecial())));
    stages.removeIf(s -> s.getId().equals(own.getId()));
    stages.add(own);
    return stages;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(SpecialStage.class, "special-stage." + key, arguments);
  }
}
