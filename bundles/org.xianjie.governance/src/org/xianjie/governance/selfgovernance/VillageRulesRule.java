package org.xianjie.governance.selfgovernance;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.governance.council.VillageVote;

/** Village rules are adopted by the villagers and confirmed every term (GOV-R5). */
@Component(service = RecordRule.class)
public final class VillageRulesRule implements RecordRule<VillageRules> {
  /** Years of a term of the village committee (local setting). */
  private static final int TERM_YEARS = 5;

  @Override
  public Class<VillageRules> type() {
    return VillageRules.class;
  }

  @Override
  public void compute(RuleContext<VillageRules> context) {
    context.record().computeConfirmDue(context.record().getConfirmedOn().plusYears(TERM_YEARS));
  }

  @Override
  public List<Message> check(RuleContext<VillageRules> context) {
    VillageRules rules = context.record();
    List<Message> problems = new ArrayList<>();
    if (!VillageVote.byVillagers(rules.getResolution(), rules.getVillage().getCode())) {
      problems.add(message("refused.resolution", rules.getResolution().getCode()));
    }
    boolean again =
        context
            .session()
            .list(
                RecordQuery.of(VillageRules.class)
                    .where("village", rules.getVillage())
                    .where("edition", rules.getEdition()))
            .stream()
            .anyMatch(other -> !other.getId().equals(rules.getId()));
    if (again) {
      problems.add(message("refused.again", rules.getEdition()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(VillageRules.class, "village-rules." + key, arguments);
  }
}
