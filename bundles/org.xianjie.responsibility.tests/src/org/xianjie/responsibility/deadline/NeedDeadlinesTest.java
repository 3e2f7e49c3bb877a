package org.xianjie.responsibility.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.record.RecordView;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedState;

/** What time brings to needs; a second run finds nothing more to do. */
@ExtendWith(OneCounty.class)
class NeedDeadlinesTest {
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 11, 2, 9, 0);
  private static final Map<String, Object> SOLVED =
      Map.of("result", SolutionResult.SOLVED, "measures", "Done");

  private final County county;

  NeedDeadlinesTest(County county) {
    this.county = county;
  }

  @Test
  void announcesOverdueNeedsOnce() {
    String late = recorded(LONG_AGO, NeedCategory.INFRA);
    String fresh = recorded(County.NOW, NeedCategory.INFRA);
    run();
    assertEquals(County.NOW, show(late).values().get("overdueAt"));
    assertTrue(show(fresh).value("overdueAt").isEmpty());
    assertEquals(0, new NeedDeadlines().run(county.kernel()));
  }

  @Test
  void letsRatingsLapseAfterTheWorkingDays() {
    // Five working days after Monday 23 November end on Monday 30, after Tuesday 24 on today.
    String lapsed = told(LocalDateTime.of(2026, 11, 23, 18, 0), NeedCategory.INFRA);
    String waiting = told(LocalDateTime.of(2026, 11, 24, 8, 0), NeedCategory.INFRA);
    String never = told(LONG_AGO.plusDays(1), NeedCategory.SAFEGUARD);
    run();
    assertEquals(NeedState.UNRATED, state(lapsed));
    assertEquals(NeedState.FEEDBACK, state(waiting));
    assertEquals(NeedState.FEEDBACK, state(never));
  }

  @Test
  void takesCrossDepartmentNeedsWithoutLeadToTheConference() {
    String nobody = assigned("D2");
    String one = assigned("VC");
    String accepted = assigned("D2");
    county.act(county.department, accepted, "accept", Map.of());
    run();
    assertEquals(NeedState.ESCALATED, state(nobody));
    assertEquals(NeedState.ASSIGNED, state(one));
    assertEquals(NeedState.IN_PROGRESS, state(accepted));
  }

  @Test
  void goesOnAfterASuspension() {
    String need = assigned("VC");
    county.act(county.department, need, "accept", Map.of());
    county.actAt(county.department, need, "respond", LONG_AGO.plusDays(1), Map.of());
    Map<String, Object> until = Map.of("until", LocalDate.of(2026, 12, 1));
    county.actAt(county.department, need, "suspend", LONG_AGO.plusDays(2), until);
    run();
    assertEquals(NeedState.IN_PROGRESS, state(need));
  }

  private void run() {
    assertTrue(new NeedDeadlines().run(county.kernel()) > 0);
  }

  private String recorded(LocalDateTime received, NeedCategory category) {
    return county
        .record(county.contact, Map.of("receivedAt", received, "category", category))
        .code();
  }

  private String told(LocalDateTime at, NeedCategory category) {
    String need = recorded(LONG_AGO, category);
    boolean hidden = category == NeedCategory.SAFEGUARD;
    county.actAt(hidden ? county.confidential : county.contact, need, "solve", at, SOLVED);
    return need;
  }

  private String assigned(String assist) {
    String need = recorded(LONG_AGO, NeedCategory.INFRA);
    county.actAt(county.grid, need, "verify", LONG_AGO, Map.of());
    Map<String, Object> owners = Map.of("lead", "D1", "assist", assist);
    county.actAt(county.desk, need, "assign", LONG_AGO, owners);
    return need;
  }

  private NeedState state(String need) {
    return show(need).value("state", NeedState.class).orElseThrow();
  }

  private RecordView show(String need) {
    return county
        .kernel()
        .records()
        .show(org.xianjie.core.security.Caller.system(java.util.Locale.ENGLISH), "need", need);
  }
}
