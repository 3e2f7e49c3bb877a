package org.xianjie.responsibility.need;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xianjie.core.text.Message;
import org.xianjie.responsibility.lists.SolutionResult;

/**
 * Says whether state and times of a need fit together: a history that comes by import must be one
 * that the workflow could have written (command.md, Files).
 */
final class NeedHistory {
  private static final Set<NeedState> ANSWERED =
      EnumSet.of(NeedState.FEEDBACK, NeedState.RATED, NeedState.UNRATED, NeedState.CLOSED);

  private final Need need;
  private final List<Message> problems = new ArrayList<>();

  private NeedHistory(Need need) {
    this.need = need;
  }

  /** Returns what the workflow could not have written; empty when everything fits. */
  static List<Message> problems(Need need, LocalDateTime now) {
    NeedHistory history = new NeedHistory(need);
    history.state();
    history.order(now);
    return history.problems;
  }

  private void state() {
    NeedState state = need.getState();
    boolean told = ANSWERED.contains(state);
    asks(told, need.getFeedbackAt(), "feedbackAt");
    asks(told || state == NeedState.SUSPENDED, need.getFirstResponseAt(), "firstResponseAt");
    asks(told, need.getResult(), "result");
    asks(state == NeedState.RATED, need.getRating(), "rating");
    asks(state == NeedState.RATED, need.getRatedAt(), "ratedAt");
    asks(state == NeedState.CLOSED, need.getClosedAt(), "closedAt");
    asks(state == NeedState.SUSPENDED, need.getSuspendedAt(), "suspendedAt");
    asks(state == NeedState.SUSPENDED, need.getSuspendedUntil(), "suspendedUntil");
    asks(state == NeedState.REJECTED, need.getRejectedAt(), "rejectedAt");
    asks(state == NeedState.MERGED, need.getLinkedNeed(), "linkedNeed");
    boolean ended = state == NeedState.MERGED || state == NeedState.WITHDRAWN;
    asks(ended, need.getEndedAt(), "endedAt");
    forbids(!ended, need.getEndedAt(), "endedAt");
    forbids(state != NeedState.CLOSED, need.getClosedAt(), "closedAt");
    boolean rated = state == NeedState.RATED || state == NeedState.CLOSED;
    forbids(!rated, need.getRatedAt(), "ratedAt");
    forbids(!told, need.getSolvedAt(), "solvedAt");
    boolean solved = need.getResult() == SolutionResult.SOLVED;
    asks(solved, need.getSolvedAt(), "solvedAt");
    forbids(need.getResult() != null && !solved, need.getSolvedAt(), "solvedAt");
    boolean never = state == NeedState.RATED || state == NeedState.UNRATED;
    if (need.getCategory() == NeedCategory.SAFEGUARD && (never || need.getRating() != null)) {
      problems.add(Message.of(Need.class, "need.refused.safeguard"));
    }
  }

  private void order(LocalDateTime now) {
    LocalDateTime received = need.getReceivedAt();
    notBefore(received, need.getFirstResponseAt(), "firstResponseAt", now);
    notBefore(need.getFirstResponseAt(), need.getFeedbackAt(), "feedbackAt", now);
    notBefore(received, need.getSolvedAt(), "solvedAt", now);
    notBefore(need.getFeedbackAt(), need.getRatedAt(), "ratedAt", now);
    notBefore(need.getFeedbackAt(), need.getClosedAt(), "closedAt", now);
    notBefore(received, need.getRejectedAt(), "rejectedAt", now);
    notBefore(need.getRejectedAt(), need.getObjectedAt(), "objectedAt", now);
    notBefore(received, need.getEndedAt(), "endedAt", now);
  }

  private void asks(boolean needed, Object value, String field) {
    if (needed && value == null) {
      problems.add(
          Message.of(Need.class, "need.refused.history.missing", need.getState(), label(field)));
    }
  }

  private void forbids(boolean impossible, Object value, String field) {
    if (impossible && value != null) {
      problems.add(
          Message.of(Need.class, "need.refused.history.unexpected", need.getState(), label(field)));
    }
  }

  private void notBefore(
      LocalDateTime earlier, LocalDateTime later, String field, LocalDateTime now) {
    if (later == null) {
      return;
    }
    if (earlier != null && later.isBefore(earlier)) {
      problems.add(
          Message.of(Need.class, "need.refused.history.order", label(field), later, earlier));
    }
    if (later.isAfter(now)) {
      problems.add(Message.of(Need.class, "need.refused.history.future", label(field), later));
    }
  }

  private static Message label(String field) {
    return Message.of(Need.class, "need." + field);
  }
}
