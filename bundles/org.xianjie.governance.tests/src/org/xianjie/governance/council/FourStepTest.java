package org.xianjie.governance.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.governance.County.refusals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.publicity.NoticeKind;
import org.xianjie.core.security.Caller;
import org.xianjie.governance.County;
import org.xianjie.governance.OneCounty;
import org.xianjie.governance.Villages;

/** Exactly four steps, then two publications (domain.md §7.2). */
@ExtendWith(OneCounty.class)
class FourStepTest {
  private static final String TYPE = "four-step";

  private final County county;
  private Villages village;

  FourStepTest(County county) {
    this.county = county;
  }

  @BeforeEach
  void addVillage() {
    village = Villages.add(county);
  }

  @Test
  void takesEveryStepInOrder() {
    String matter = propose();
    assertEquals(List.of("action.state"), refusals(() -> review(matter, 10, 6)));
    act(matter, "consult", Map.of("opinion", "Agreed"));
    assertEquals(List.of("four-step.refused.majority"), refusals(() -> review(matter, 10, 5)));
    assertEquals(List.of("four-step.refused.impossible"), refusals(() -> review(matter, 10, 11)));
    review(matter, 10, 6);
    String council = village.resolution(MeetingType.COUNCIL, 9, 9, "", "");
    String lost = village.resolution(MeetingType.REPRESENTATIVES, 9, 4, "", "");
    for (String resolution : List.of(council, lost)) {
      assertEquals(
          List.of("four-step.refused.resolution"),
          refusals(() -> act(matter, "decide", Map.of("resolution", resolution))));
    }
    String resolution = village.resolution(MeetingType.REPRESENTATIVES, 6, 4, "", "");
    Caller wide = County.caller("wide", "R-VILLAGE", "TOWN", County.TOWNSHIP);
    assertEquals(
        List.of("four-step.refused.village"),
        refusals(() -> county.act(wide, TYPE, matter, "decide", Map.of("resolution", resolution))));
    act(matter, "decide", Map.of("resolution", resolution));
    String notice = village.notice(NoticeKind.RESOLUTION, "resolution", resolution);
    String foreign = Villages.add(county).notice(NoticeKind.OTHER, "", "");
    assertEquals(
        List.of("four-step.refused.notice"),
        refusals(() -> act(matter, "publish", Map.of("notice", foreign))));
    act(matter, "publish", Map.of("notice", notice));
    act(matter, "implement", Map.of("implementation", "Built"));
    assertEquals(
        List.of("four-step.refused.same.notice"),
        refusals(() -> act(matter, "publishResult", Map.of("notice", notice))));
    act(matter, "publishResult", Map.of("notice", village.notice(NoticeKind.PROJECT, "", "")));
    var shown = county.records().show(village.branch, TYPE, matter);
    assertEquals(Optional.of(StepState.RESULT_PUBLISHED), shown.value("state"));
    assertEquals(
        List.of("four-step.refused.running"),
        refusals(
            () ->
                county
                    .records()
                    .update(village.branch, TYPE, matter, shown.version(), Map.of("matter", "X"))));
  }

  @Test
  void endsWithItsReason() {
    String matter = propose();
    assertEquals(List.of("action.input"), refusals(() -> act(matter, "reject", Map.of())));
    act(matter, "reject", Map.of("reason", "Too dear"));
    assertEquals(
        List.of("action.state"),
        refusals(() -> act(matter, "consult", Map.of("opinion", "Agreed"))));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROPOSED")
  void skipsNoStepInAFile(StepState state) {
    Map<String, Object> values = values();
    values.put("state", state);
    values.put("proposedOn", LocalDate.of(2026, 1, 5));
    assertTrue(
        refusals(() -> county.load(FourStep.class, values)).contains("four-step.refused.state"));
  }

  private String propose() {
    return county.create(village.branch, TYPE, values());
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("village", village.code);
    values.put("matter", "Share reform");
    values.put("kind", MatterKind.POLICY);
    values.put("proposal", "As set out");
    return values;
  }

  private void review(String matter, int present, int inFavour) {
    act(matter, "review", Map.of("present", present, "inFavour", inFavour));
  }

  private void act(String matter, String action, Map<String, Object> inputs) {
    county.act(village.branch, TYPE, matter, action, inputs);
  }
}
