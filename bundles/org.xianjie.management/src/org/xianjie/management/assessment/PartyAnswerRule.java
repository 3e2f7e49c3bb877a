package org.xianjie.management.assessment;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;
import org.xianjie.management.people.Actor;

/** Each question of the party once, before the opinion is signed, never by the person assessed. */
@Component(service = RecordRule.class)
public final class PartyAnswerRule implements RecordRule<PartyAnswer> {
  @Override
  public Class<PartyAnswer> type() {
    return PartyAnswer.class;
  }

  @Override
  public List<Message> check(RuleContext<PartyAnswer> context) {
    PartyAnswer answer = context.record();
    PartyOpinion opinion = answer.getOpinion();
    List<Message> problems = new ArrayList<>();
    if (opinion.getState() == OpinionState.SIGNED) {
      problems.add(message("refused.signed"));
    }
    if (Actor.is(context.caller(), opinion.getAssessment().getCadre())) {
      problems.add(message("refused.self"));
    }
    boolean asked =
        Opinions.questions(context.session(), opinion).stream()
            .anyMatch(q -> q.getId().equals(answer.getQuestion().getId()));
    if (!asked) {
      problems.add(message("refused.question"));
    }
    boolean again =
        Opinions.answers(context.session(), opinion).stream()
            .anyMatch(a -> a.getQuestion().getId().equals(answer.getQuestion().getId()));
    if (context.isNew() && again) {
      problems.add(message("refused.again"));
    }
    return problems;
  }

  private static Message message(String key) {
    return Message.of(PartyAnswer.class, "party-answer." + key);
  }
}
