package org.xianjie.organization.rectification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** The issues of one rectification. */
final class IssuesOfCase {
  private final List<RectIssue> issues;

  IssuesOfCase(Session session, WeakBranchCase weak) {
    issues = session.list(RecordQuery.of(RectIssue.class).where("weakBranchCase", weak));
  }

  long count() {
    return issues.size();
  }

  /** Counts the issues that have not come so far. */
  long before(IssueState state) {
    return issues.stream().filter(issue -> issue.getState().compareTo(state) < 0).count();
  }

  /** Returns another issue of the case with the same measures, word by word. */
  Optional<RectIssue> sameMeasures(RectIssue issue) {
    return issues.stream()
        .filter(other -> !Objects.equals(other.getCode(), issue.getCode()))
        .filter(other -> other.getMeasures() != null && issue.getMeasures() != null)
        .filter(other -> other.getMeasures().strip().equals(issue.getMeasures().strip()))
        .findFirst();
  }
}
