package org.xianjie.organization.rectification;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A plan that was set stays complete and its own (ORG-R3). */
@Component(service = RecordRule.class)
public final class RectIssueRule implements RecordRule<RectIssue> {
  @Override
  public Class<RectIssue> type() {
    return RectIssue.class;
  }

  @Override
  public List<Message> check(RuleContext<RectIssue> context) {
    RectIssue issue = context.record();
    if (issue.getState() == null || issue.getState() == IssueState.OPEN) {
      return RectIssueWorkflow.CLOSED.contains(issue.getWeakBranchCase().getState())
          ? List.of(
              RectIssueWorkflow.message(
                  "rect-issue.refused.phase", issue.getWeakBranchCase().getState()))
          : List.of();
    }
    List<Message> problems = new ArrayList<>();
    if (!RectIssueWorkflow.isComplete(issue)) {
      problems.add(RectIssueWorkflow.message("rect-issue.refused.planned"));
    }
    RectIssueWorkflow.copied(context.session(), issue).ifPresent(problems::add);
    return problems;
  }
}
