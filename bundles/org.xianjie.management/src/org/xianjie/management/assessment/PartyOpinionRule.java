package org.xianjie.management.assessment;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.management.people.Actor;

/** One opinion per party while the parties score; a signed one stays as it is. */
@Component(service = RecordRule.class)
public final class PartyOpinionRule implements RecordRule<PartyOpinion> {
  @Override
  public Class<PartyOpinion> type() {
    return PartyOpinion.class;
  }

  @Override
  public List<Message> check(RuleContext<PartyOpinion> context) {
    PartyOpinion opinion = context.record();
    List<Message> problems = new ArrayList<>();
    if (opinion.getAssessment().getState() != AssessmentState.PARTIES_SCORING) {
      problems.add(message("refused.scoring", opinion.getAssessment().getCode()));
    }
    if (opinion.getState() == OpinionState.SIGNED) {
      problems.add(message("refused.signed"));
    }
    if (Actor.is(context.caller(), opinion.getAssessment().getCadre())) {
      problems.add(message("refused.self"));
    }
    if (context.isNew() && isGiven(context)) {
      problems.add(message("refused.again", opinion.getParty()));
    }
    return problems;
  }

  private static boolean isGiven(RuleContext<PartyOpinion> context) {
    return context
            .session()
            .count(
                RecordQuery.of(PartyOpinion.class)
                    .where("assessment", context.record().getAssessment())
                    .where("party", context.record().getParty()))
        > 0;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PartyOpinion.class, "party-opinion." + key, arguments);
  }
}
