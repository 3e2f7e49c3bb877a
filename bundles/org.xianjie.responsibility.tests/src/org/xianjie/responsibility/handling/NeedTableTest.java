package org.xianjie.responsibility.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.workflow.Action;
import org.xianjie.responsibility.need.NeedState;

/** The table of actions of a need is the one of the command line's contract. */
class NeedTableTest {
  private final NeedWorkflow workflow = new NeedWorkflow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "verify > RECORDED > VERIFIED",
        "merge > RECORDED VERIFIED > MERGED",
        "assign > VERIFIED RETURNED ESCALATED REOPENED > ASSIGNED",
        "accept > ASSIGNED > IN_PROGRESS",
        "refuse > ASSIGNED IN_PROGRESS > RETURNED ESCALATED",
        "escalate > ASSIGNED RETURNED IN_PROGRESS > ESCALATED",
        "suspend > IN_PROGRESS > SUSPENDED",
        "resume > SUSPENDED > IN_PROGRESS",
        "solve > IN_PROGRESS RECORDED TRANSFERRED > FEEDBACK",
        "rate > FEEDBACK > RATED",
        "lapse > FEEDBACK > UNRATED",
        "close > RATED UNRATED FEEDBACK > CLOSED",
        "reopen > FEEDBACK RATED UNRATED CLOSED REJECTED > REOPENED",
        "reject > RECORDED VERIFIED > REJECTED",
        "transfer > ESCALATED > TRANSFERRED",
        "withdraw > RECORDED VERIFIED ASSIGNED IN_PROGRESS SUSPENDED RETURNED ESCALATED REOPENED"
            + " > WITHDRAWN"
      })
  void leadsFromTheseStatesToThose(String name, String from, String to) {
    Action<?, ?> action = workflow.workflow().action(name).orElseThrow();
    assertEquals(states(from), action.from());
    assertEquals(states(to), action.targets());
  }

  @Test
  void hasNoOtherActions() {
    Set<String> names =
        workflow.workflow().actions().stream()
            .map(Action::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        "[accept, assign, close, escalate, lapse, merge, overdue, rate, refuse, reject, reopen,"
            + " respond, resume, solve, suspend, transfer, verify, withdraw]",
        names.toString());
  }

  @Test
  void leavesTimersToTheSystem() {
    assertTrue(workflow.workflow().action("lapse").orElseThrow().isSystemOnly());
    assertTrue(workflow.workflow().action("overdue").orElseThrow().isSystemOnly());
  }

  private static Set<NeedState> states(String names) {
    return Arrays.stream(names.strip().split(" "))
        .map(NeedState::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(NeedState.class)));
  }
}
