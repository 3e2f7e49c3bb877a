package org.xianjie.governance.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/**
 * A new matter is a proposal; every later state needs the marks of each step before it, also in a
 * file.
 */
@Component(service = RecordRule.class)
public final class FourStepRule implements RecordRule<FourStep> {
  @Override
  public Class<FourStep> type() {
    return FourStep.class;
  }

  @Override
  public void compute(RuleContext<FourStep> context) {
    FourStep matter = context.record();
    if (matter.getState() == StepState.PROPOSED && matter.getProposedOn() == null) {
      matter.computeProposedOn(context.now().toLocalDate());
    }
  }

  @Override
  public List<Message> check(RuleContext<FourStep> context) {
    FourStep matter = context.record();
    List<Message> problems = new ArrayList<>();
    if (!context.isNew() && matter.getState() != StepState.PROPOSED) {
      problems.add(message("refused.running"));
    }
    if (context.isNew() && !isComplete(matter)) {
      problems.add(message("refused.state"));
    }
    return problems;
  }

  /** Tells whether every step before the state left its marks. */
  private static boolean isComplete(FourStep matter) {
    String village = matter.getVillage().getCode();
    StepState state = matter.getState();
    if (state == StepState.REJECTED) {
      return matter.getRejection() != null;
    }
    int reached = state.ordinal();
    Stream<Object> marks =
        Stream.<Object>of(
                matter.getProposedOn(),
                matter.getConsultedOn(),
                matter.getReviewedOn(),
                matter.getDecidedOn(),
                matter.getResolutionNotice(),
                matter.getImplementation(),
                matter.getResultNotice())
            .limit(reached + 1L);
    if (!marks.allMatch(Objects::nonNull)) {
      return false;
    }
    boolean decided =
        reached < StepState.DECIDED.ordinal()
            || (matter.getResolution() != null
                && VillageVote.byVillagers(matter.getResolution(), village));
    return decided
        && (reached < StepState.RESOLUTION_PUBLISHED.ordinal()
            || VillageVote.isPublished(matter.getResolutionNotice(), village));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(FourStep.class, "four-step." + key, arguments);
  }
}
