package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.kernel.CorePlaces.COUNTY_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.TOWN_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.VILLAGE_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.refused;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.meeting.MeetingState;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.meeting.ResolutionState;
import org.xianjie.core.security.Caller;

/** Meetings and resolutions: quorum, votes, and that a village decides for itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingsTest {
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
  void theCouncilAdoptsByItsVotes() {
    String meeting = council(30);
    String resolution = resolution(VILLAGE_OFFICE, meeting);
    refused(() -> vote(VILLAGE_OFFICE, resolution, 12, 8, 1), "resolution.refused.not.held");
    hold(VILLAGE_OFFICE, meeting, 21);
    refused(() -> vote(COUNTY_OFFICE, resolution, 12, 8, 1), "resolution.refused.own.village");
    refused(() -> vote(TOWN_OFFICE, resolution, 12, 8, 1), "resolution.refused.own.village");
    refused(() -> vote(VILLAGE_OFFICE, resolution, 12, 8, 2), "resolution.refused.votes");
    refused(() -> vote(VILLAGE_OFFICE, resolution, 22, -1, 0), "resolution.refused.negative");
    refused(
        () -> places.act(VILLAGE_OFFICE, "meeting", meeting, "minute", Map.of("minutes", "x")),
        "meeting.refused.undecided");
    vote(VILLAGE_OFFICE, resolution, 11, 9, 1);
    assertEquals(ResolutionState.ADOPTED, state("resolution", resolution));
    assertEquals(
        TestKernel.NOW.toLocalDate(),
        places.value(VILLAGE_OFFICE, "resolution", resolution, "decidedOn"));
    refused(
        () -> places.update(VILLAGE_OFFICE, "resolution", resolution, Map.of("matter", "y")),
        "resolution.refused.decided");
    places.act(VILLAGE_OFFICE, "meeting", meeting, "minute", Map.of("minutes", "x"));
    assertEquals(MeetingState.MINUTED, state("meeting", meeting));
    refused(() -> resolution(VILLAGE_OFFICE, meeting), "resolution.refused.meeting.closed");
    refused(
        () -> places.update(VILLAGE_OFFICE, "meeting", meeting, Map.of("place", "y")),
        "meeting.refused.final");
  }

  @Test
  void halfOfThoseWhoCameIsNotEnough() {
    String meeting = council(30);
    String resolution = resolution(VILLAGE_OFFICE, meeting);
    hold(VILLAGE_OFFICE, meeting, 20);
    vote(VILLAGE_OFFICE, resolution, 10, 9, 1);
    assertEquals(ResolutionState.REJECTED, state("resolution", resolution));
  }

  @Test
  void withoutQuorumNothingIsDecided() {
    String meeting = council(30);
    String resolution = resolution(VILLAGE_OFFICE, meeting);
    hold(VILLAGE_OFFICE, meeting, 19);
    refused(() -> vote(VILLAGE_OFFICE, resolution, 19, 0, 0), "resolution.refused.quorum");
    String unknown = council(null);
    String other = resolution(VILLAGE_OFFICE, unknown);
    hold(VILLAGE_OFFICE, unknown, 19);
    refused(() -> vote(VILLAGE_OFFICE, other, 19, 0, 0), "resolution.refused.entitled");
  }

  @Test
  void aConferenceNeedsNoQuorum() {
    String meeting =
        meeting(COUNTY_OFFICE, MeetingType.JOINT_CONFERENCE, "O-COUNTY", "2026-06-29T09:00", 40);
    String resolution = resolution(COUNTY_OFFICE, meeting);
    hold(COUNTY_OFFICE, meeting, 5);
    vote(COUNTY_OFFICE, resolution, 5, 0, 0);
    assertTrue(state("resolution", resolution) == ResolutionState.ADOPTED);
  }

  @Test
  void aMeetingIsNotHeldBeforeItsTimeNorByMoreThanAll() {
    String later =
        meeting(VILLAGE_OFFICE, MeetingType.COUNCIL, "O-VILLAGE", "2026-06-30T09:01", 30);
    refused(() -> hold(VILLAGE_OFFICE, later, 20), "meeting.refused.early");
    String meeting = council(30);
    refused(() -> hold(VILLAGE_OFFICE, meeting, 31), "meeting.refused.present");
    refused(() -> hold(VILLAGE_OFFICE, meeting, 0), "meeting.refused.present");
    refused(() -> places.act(VILLAGE_OFFICE, "meeting", meeting, "hold", Map.of()), "action.input");
    refused(
        () -> places.act(VILLAGE_OFFICE, "meeting", meeting, "cancel", Map.of()), "action.input");
    places.act(VILLAGE_OFFICE, "meeting", meeting, "cancel", Map.of("reason", "flood"));
    assertEquals(MeetingState.CANCELLED, state("meeting", meeting));
    refused(() -> hold(VILLAGE_OFFICE, meeting, 20), "action.state");
  }

  private String council(Integer entitled) {
    return meeting(VILLAGE_OFFICE, MeetingType.COUNCIL, "O-VILLAGE", "2026-06-29T09:00", entitled);
  }

  private String meeting(
      Caller caller, MeetingType type, String organization, String time, Integer entitled) {
    Map<String, Object> values = new HashMap<>();
    values.put("title", "会议");
    values.put("type", type);
    values.put("organization", organization);
    values.put("time", LocalDateTime.parse(time));
    values.put("entitled", entitled);
    return places.create(caller, "meeting", values);
  }

  private String resolution(Caller caller, String meeting) {
    return places.create(
        caller, "resolution", Map.of("meeting", meeting, "matter", "事项", "text", "内容"));
  }

  private void hold(Caller caller, String meeting, int present) {
    places.act(caller, "meeting", meeting, "hold", Map.of("present", present));
  }

  private void vote(Caller caller, String resolution, int pro, int contra, int abstained) {
    places.act(
        caller,
        "resolution",
        resolution,
        "vote",
        Map.of("votesFor", pro, "votesAgainst", contra, "votesAbstained", abstained));
  }

  private Object state(String type, String code) {
    return places.value(CorePlaces.CITY_OFFICE, type, code, "state");
  }
}
