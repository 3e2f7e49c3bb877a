package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xianjie.persistence.kernel.CorePlaces.CLERK;
import static org.xianjie.persistence.kernel.CorePlaces.TOWN_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.VILLAGE_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.publicity.BoardType;
import org.xianjie.core.publicity.NoticeExpiry;
import org.xianjie.core.publicity.NoticeKind;
import org.xianjie.core.publicity.NoticeState;
import org.xianjie.core.publicity.ObjectionResult;
import org.xianjie.core.publicity.PublicNotice;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;

/** Public notices: privacy, boards, objections, expiry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicityTest {
  private static final LocalDate TODAY = TestKernel.NOW.toLocalDate();

  private SignedIn signedIn;
  private CorePlaces places;

  @BeforeAll
  void open(@TempDir Path folder) {
    TestKernel kernel = new TestKernel(folder);
    kernel.setUp(TestKernel.firstRun());
    signedIn = kernel.open();
    places = new CorePlaces(signedIn.kernel()).add();
  }

  @AfterAll
  void close() {
    signedIn.close();
  }

  @Test
  void privateMatterIsNotPublished() {
    String notice = notice(Map.of("body", "联系 13800000001"));
    refused(() -> act(notice, "check"), "public-notice.refused.privacy");
    update(notice, Map.of("body", "资金 20000 元"));
    act(notice, "check");
    refused(() -> update(notice, Map.of("body", "13800000001")), "public-notice.refused.final");
    act(notice, "revise");
    update(notice, Map.of("title", "其母患有重病"));
    refused(() -> act(notice, "check"), "public-notice.refused.privacy");
    refused(() -> act(notice, "publish"), "action.state");
  }

  @Test
  void dutyListsHangOnAllThreeBoardsAtOnce() {
    for (NoticeKind kind : Set.of(NoticeKind.DUTY_LIST, NoticeKind.DUTY_NEGATIVE_LIST)) {
      String notice =
          notice(
              Map.of("kind", kind, "boardType", Set.of(BoardType.TOWN_BOARD, BoardType.DIGITAL)));
      act(notice, "check");
      refused(() -> act(notice, "publish"), "public-notice.refused.boards");
      act(notice, "revise");
      update(notice, Map.of("boardType", Set.of(BoardType.values())));
      act(notice, "check");
      act(notice, "publish");
      assertEquals(NoticeState.PUBLISHED, state(notice));
      assertEquals(
          TestKernel.NOW, places.value(TOWN_OFFICE, "public-notice", notice, "publishedAt"));
    }
  }

  @Test
  void aNoticeThatIsOverIsNotPublished() {
    String notice = notice(Map.of("validFrom", TODAY.minusDays(9), "validTo", TODAY.minusDays(1)));
    act(notice, "check");
    refused(() -> act(notice, "publish"), "public-notice.refused.past");
    refused(
        () -> notice(Map.of("validFrom", TODAY, "validTo", TODAY.minusDays(1))),
        "public-notice.refused.validity");
    refused(() -> notice(Map.of("subjectType", "meeting")), "public-notice.refused.subject");
  }

  @Test
  void everyNoticeCanBeObjectedTo() {
    String notice = notice(Map.of());
    refused(() -> object(notice), "objection.refused.notice");
    act(notice, "check");
    act(notice, "publish");
    String first = object(notice);
    String second = object(notice);
    assertEquals(NoticeState.OBJECTED, state(notice));
    refused(() -> answer(VILLAGE_OFFICE, first), "objection.refused.same.person");
    refused(() -> answer(CLERK, first), "refused.record");
    answer(TOWN_OFFICE, first);
    assertEquals(NoticeState.OBJECTED, state(notice), "one is still open");
    answer(TOWN_OFFICE, second);
    assertEquals(NoticeState.RESOLVED, state(notice));
    RecordView view = signedIn.kernel().records().show(TOWN_OFFICE, "objection", first);
    assertEquals(Optional.of("town"), view.value("handledBy"));
    assertEquals(Optional.of(ObjectionResult.DISMISSED), view.value("result"));
    refused(
        () -> places.update(TOWN_OFFICE, "objection", first, Map.of("text", "x")),
        "objection.refused.final");
    object(notice);
    assertEquals(NoticeState.OBJECTED, state(notice), "again");
    refused(
        () ->
            places.create(
                CLERK,
                "objection",
                Map.of("notice", notice, "text", "x", "raisedAt", TestKernel.NOW.plusMinutes(1))),
        "objection.refused.future");
  }

  @Test
  void aResolutionIsPublicFromItsNotice() {
    String meeting =
        places.create(
            VILLAGE_OFFICE,
            "meeting",
            Map.of(
                "title",
                "议事会",
                "type",
                MeetingType.COUNCIL,
                "organization",
                "O-VILLAGE",
                "time",
                TestKernel.NOW.minusDays(1),
                "entitled",
                3));
    String resolution =
        places.create(
            VILLAGE_OFFICE,
            "resolution",
            Map.of("meeting", meeting, "matter", "修路", "text", "同意修路"));
    String notice = notice(Map.of("subjectType", "resolution", "subjectCode", resolution));
    act(notice, "check");
    refused(() -> act(notice, "publish"), "public-notice.refused.undecided");
    places.act(VILLAGE_OFFICE, "meeting", meeting, "hold", Map.of("present", 3));
    places.act(
        VILLAGE_OFFICE,
        "resolution",
        resolution,
        "vote",
        Map.of("votesFor", 2, "votesAgainst", 1, "votesAbstained", 0));
    act(notice, "publish");
    assertEquals(TODAY, places.value(VILLAGE_OFFICE, "resolution", resolution, "publishedFrom"));
  }

  @Test
  void theSystemTakesDownWhatIsOver() {
    String over = published(TODAY);
    String objected = published(TODAY);
    String hanging = published(TODAY.plusDays(1));
    object(objected);
    refused(() -> act(over, "expire"), "action.system");
    NoticeExpiry expiry = new NoticeExpiry();
    assertEquals(0, expiry.run(signedIn.kernel()), "not before the last day is over");
    places.write(
        session -> {
          for (String code : Set.of(over, objected)) {
            session.find(PublicNotice.class, code).orElseThrow().setValidTo(TODAY.minusDays(1));
          }
          return null;
        });
    assertEquals(1, expiry.run(signedIn.kernel()));
    assertEquals(0, expiry.run(signedIn.kernel()));
    assertEquals(NoticeState.EXPIRED, state(over));
    assertEquals(NoticeState.OBJECTED, state(objected), "an open objection keeps it");
    assertEquals(NoticeState.PUBLISHED, state(hanging));
    refused(
        () -> places.act(VILLAGE_OFFICE, "public-notice", hanging, "withdraw", Map.of()),
        "action.input");
    places.act(VILLAGE_OFFICE, "public-notice", hanging, "withdraw", Map.of("reason", "wrong"));
    assertEquals(NoticeState.WITHDRAWN, state(hanging));
    refused(() -> object(hanging), "objection.refused.notice");
  }

  private String published(LocalDate last) {
    String notice = notice(Map.of("validTo", last));
    act(notice, "check");
    act(notice, "publish");
    return notice;
  }

  private String notice(Map<String, Object> different) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", NoticeKind.FUND);
    values.put("title", "资金公示");
    values.put("body", "内容");
    values.put("scope", CorePlaces.VILLAGE);
    values.put("organization", "O-VILLAGE");
    values.put("boardType", Set.of(BoardType.VILLAGE_BOARD));
    values.put("validFrom", TODAY.minusDays(2));
    values.put("validTo", TODAY.plusDays(7));
    values.putAll(different);
    return places.create(VILLAGE_OFFICE, "public-notice", values);
  }

  private void update(String notice, Map<String, Object> values) {
    places.update(VILLAGE_OFFICE, "public-notice", notice, values);
  }

  private void act(String notice, String action) {
    places.act(VILLAGE_OFFICE, "public-notice", notice, action, Map.of());
  }

  private String object(String notice) {
    return places.create(
        CLERK, "objection", Map.of("notice", notice, "text", "不同意", "raisedAt", TestKernel.NOW));
  }

  private void answer(Caller caller, String objection) {
    places.act(
        caller,
        "objection",
        objection,
        "answer",
        Map.of("result", ObjectionResult.DISMISSED, "answer", "已核实"));
  }

  private Object state(String notice) {
    return places.value(VILLAGE_OFFICE, "public-notice", notice, "state");
  }
}
