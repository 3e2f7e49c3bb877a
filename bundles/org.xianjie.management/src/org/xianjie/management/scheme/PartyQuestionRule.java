package org.xianjie.management.scheme;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Nor are the four parties asked for what is abolished (P-FORBID-KPI). */
@Component(service = RecordRule.class)
public final class PartyQuestionRule implements RecordRule<PartyQuestion> {
  @Override
  public Class<PartyQuestion> type() {
    return PartyQuestion.class;
  }

  @Override
  public List<Message> check(RuleContext<PartyQuestion> context) {
    PartyQuestion question = context.record();
    List<Message> problems = new ArrayList<>();
    if (ForbiddenIndicators.isAbolished(question.getKind())) {
      problems.add(message("refused.kind", question.getKind()));
    }
    ForbiddenIndicators.read(context.session())
        .meaning(question.getQuestion())
        .ifPresent(kind -> problems.add(message("refused.name", question.getQuestion(), kind)));
    if (question.getScheme().getState() != SchemeState.DRAFT) {
      problems.add(message("refused.scheme", question.getScheme().getCode()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PartyQuestion.class, "party-question." + key, arguments);
  }
}
