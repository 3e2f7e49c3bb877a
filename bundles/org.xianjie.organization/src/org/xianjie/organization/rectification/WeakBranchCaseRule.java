package org.xianjie.organization.rectification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** A branch is under one rectification at a time. */
@Component(service = RecordRule.class)
public final class WeakBranchCaseRule implements RecordRule<WeakBranchCase> {
  @Override
  public Class<WeakBranchCase> type() {
    return WeakBranchCase.class;
  }

  private static final Set<CaseState> OVER =
      EnumSet.of(CaseState.REMOVED, CaseState.FOLLOW_UP, CaseState.ARCHIVED);

  @Override
  public List<Message> check(RuleContext<WeakBranchCase> context) {
    WeakBranchCase weak = context.record();
    List<Message> problems = new ArrayList<>();
    if (weak.getFoundOn().isAfter(context.now().toLocalDate())) {
      problems.add(message("weak-branch-case.refused.future", weak.getFoundOn()));
    }
    context
        .session()
        .list(RecordQuery.of(WeakBranchCase.class).where("branch", weak.getBranch()))
        .stream()
        .filter(other -> !Objects.equals(other.getCode(), weak.getCode()))
        .filter(other -> !OVER.contains(other.getState()) && !OVER.contains(weak.getState()))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    message(
                        "weak-branch-case.refused.second",
                        weak.getBranch().getName(),
                        other.getCode())));
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(WeakBranchCase.class, key, arguments);
  }
}
