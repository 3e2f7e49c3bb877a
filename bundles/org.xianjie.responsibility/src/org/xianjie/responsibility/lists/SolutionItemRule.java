package org.xianjie.responsibility.lists;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Results that come by import fit the need they belong to. */
@Component(service = RecordRule.class)
public final class SolutionItemRule implements RecordRule<SolutionItem> {
  @Override
  public Class<SolutionItem> type() {
    return SolutionItem.class;
  }

  @Override
  public void compute(RuleContext<SolutionItem> context) {
    SolutionItem solution = context.record();
    int days = solution.getNeed().daysUntil(solution.getToldAt());
    solution.took(days, solution.getSuspendedDays());
  }

  @Override
  public List<Message> check(RuleContext<SolutionItem> context) {
    SolutionItem solution = context.record();
    return ListTimes.problems(solution.getNeed(), solution.getToldAt(), context.now());
  }
}
