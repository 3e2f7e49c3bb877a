package org.xianjie.talent.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.text.Refusal;
import org.xianjie.talent.Fixture;
import org.xianjie.talent.OneDatabase;
import org.xianjie.testing.ModuleDatabase;

/** Sessions, attendance and what is found in events (domain.md §6.2). */
@ExtendWith(OneDatabase.class)
class TrainingTest {
  private final Fixture fixture;

  TrainingTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void countsACadreOnlyWhenTheSessionIsHeldAndAttended() {
    String cadre = fixture.cadre();
    String session = fixture.session(CourseKind.DIGITAL, Fixture.TODAY.minusDays(2));
    Fixture.refused(
        () -> fixture.act("training-session", session, "hold"), "training-session.refused.nobody");
    String attendance = attend(session, cadre, true);
    assertEquals(0L, trainings(cadre));
    fixture.act("training-session", session, "hold");
    assertEquals(1L, trainings(cadre));
    assertEquals(1, fixture.value("training-session", session, "attended"));
    Fixture.refused(
        () -> fixture.act("training-session", session, "evaluate"),
        "training-session.refused.rating");
    fixture.update("training-attendance", attendance, Map.of("satisfaction", 5));
    attend(session, fixture.cadre(), false);
    fixture.act("training-session", session, "evaluate");
    assertEquals(50, fixture.value("training-session", session, "satisfaction"));
    Fixture.refused(
        () -> attend(session, fixture.cadre(), true), "training-attendance.refused.evaluated");
  }

  @Test
  void refusesAttendanceBeforeTheDayAndBeyondThePlaces() {
    String session = fixture.session(CourseKind.BASIC, Fixture.TODAY.plusDays(5));
    Fixture.refused(
        () -> attend(session, fixture.cadre(), true), "training-attendance.refused.early");
    String cadre = fixture.cadre();
    attend(session, cadre, false);
    Fixture.refused(() -> attend(session, cadre, false), "record.unique");
    fixture.update("training-session", session, Map.of("capacity", 1));
    Fixture.refused(
        () -> attend(session, fixture.cadre(), false), "training-attendance.refused.capacity");
    Fixture.refused(
        () -> fixture.act("training-session", session, "hold"),
        "training-session.refused.future",
        "training-session.refused.nobody");
  }

  @Test
  void answersOrRefusesAnOrderedTopic() {
    String request =
        fixture.create(
            "course-request", Map.of("cadre", fixture.cadre(), "topic", "Live streaming"));
    String course =
        fixture.create(
            "course",
            Map.of(
                "title",
                "Live streaming",
                "region",
                "5206",
                "kind",
                CourseKind.IN_TERM,
                "mode",
                CourseMode.ONLINE,
                "durationHours",
                4));
    fixture.act("course-request", request, "answer", Map.of("course", course));
    assertEquals(RequestState.ANSWERED, fixture.value("course-request", request, "state"));
    String other =
        fixture.create("course-request", Map.of("cadre", fixture.cadre(), "topic", "Flying"));
    fixture.act("course-request", other, "refuse", Map.of("reason", "No teacher"));
    assertEquals("No teacher", fixture.value("course-request", other, "answer"));
  }

  @Test
  void findsDigitalUseInEventsOncePerMonth() {
    String cadre = fixture.cadre();
    DomainEvent event =
        new DomainEvent(
            "visit.recorded",
            ModuleDatabase.NOW,
            "visit",
            "V-1",
            ModuleDatabase.VILLAGE,
            "{\"cadre\":\"" + cadre + "\",\"date\":\"2026-12-01\"}");
    fixture
        .database()
        .write(
            session -> {
              new DigitalActions().consume(event, session);
              new DigitalActions().consume(event, session);
              return true;
            });
    RecordView use = fixture.find("digital-use", "cadre.code", cadre).orElseThrow();
    assertEquals(Optional.of("2026-12"), use.value("month"));
    assertThrows(
        Refusal.class,
        () -> fixture.create("digital-use", Map.of("cadre", cadre, "month", "2026-11")));
  }

  @Test
  void refusesWhatThePlainRulesForbid() {
    String cadre = fixture.cadre();
    Fixture.refused(
        () ->
            fixture.create(
                "mentorship",
                Map.of(
                    "mentor",
                    cadre,
                    "mentee",
                    cadre,
                    "method",
                    MentorMethod.FIELD,
                    "validFrom",
                    Fixture.TODAY)),
        "mentorship.refused.self");
    Map<String, Object> plan = new HashMap<>();
    plan.put("title", "Cycle");
    plan.put("region", "5206");
    plan.put("cycleFrom", 2026);
    plan.put("cycleTo", 2029);
    Fixture.refused(() -> fixture.create("training-plan", plan), "training-plan.refused.cycle");
    plan.put("cycleTo", 2030);
    fixture.create("training-plan", plan);
    Map<String, Object> rotation = new HashMap<>();
    rotation.put("person", fixture.person());
    rotation.put("kind", RotationKind.GRADUATE_PRACTICE);
    rotation.put("post", "Assistant");
    rotation.put("validFrom", Fixture.TODAY);
    Fixture.refused(() -> fixture.create("post-rotation", rotation), "post-rotation.refused.unit");
    rotation.put("unit", ModuleDatabase.TOWN);
    fixture.create("post-rotation", rotation);
    Fixture.refused(
        () ->
            fixture.create(
                "experience-meeting",
                Map.of("date", Fixture.TODAY.plusDays(1), "region", "5206", "topic", "Visits")),
        "experience-meeting.refused.future");
  }

  private String attend(String session, String cadre, boolean attended) {
    return fixture.create(
        "training-attendance", Map.of("session", session, "cadre", cadre, "attended", attended));
  }

  private Object trainings(String cadre) {
    return ((FactResult.Available)
            fixture.database().ask("fact.cadre.training", Map.of("cadre", cadre)))
        .values()
        .get("trainings");
  }
}
