package org.xianjie.talent.expert;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** No match without the right class, the own will and time (TAL-R10). */
@Component(service = RecordRule.class)
public final class TalentMatchRule implements RecordRule<TalentMatch> {
  @Override
  public Class<TalentMatch> type() {
    return TalentMatch.class;
  }

  @Override
  public List<Message> check(RuleContext<TalentMatch> context) {
    TalentMatch match = context.record();
    List<Message> problems =
        new ArrayList<>(MatchConditions.missing(match.getTalent(), match.getRequiredClass()));
    if (match.getNeed() == null && match.getBase() == null) {
      problems.add(Message.of(TalentMatch.class, "talent-match.refused.subject"));
    }
    return problems;
  }
}
