package org.xianjie.talent.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xianjie.talent.training.TrainingSchedule.Result;
import org.xianjie.talent.training.TrainingSchedule.Session;
import org.xianjie.talent.training.TrainingSchedule.Trainee;

class TrainingScheduleTest {
  @Test
  void neverTrainedFirstThenContactCadresEachQuarter() {
    Result result =
        TrainingSchedule.plan(
            List.of(
                new Trainee("A", false, false),
                new Trainee("B", true, true),
                new Trainee("C", true, false),
                new Trainee("D", false, true)),
            List.of(new Session("S2", "2026-Q2", 2), new Session("S1", "2026-Q1", 2)));
    assertEquals(Map.of("S1", List.of("C", "A"), "S2", List.of("B", "C")), result.attendance());
    assertEquals(List.of(), result.uncovered());
    assertEquals(Map.of("2026-Q1", List.of("B")), result.missedQuarters());
  }

  @Test
  void namesThoseWhoCannotBeCovered() {
    Result result =
        TrainingSchedule.plan(
            List.of(new Trainee("A", false, false), new Trainee("B", false, false)),
            List.of(new Session("S1", "2026-Q1", 1)));
    assertEquals(List.of("B"), result.uncovered());
    assertEquals(Map.of(), result.missedQuarters());
  }

  @Test
  void noScheduleCoversMoreAndOrderNeverMatters() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      List<Trainee> people = new ArrayList<>();
      for (int i = 0; i < random.nextInt(12); i++) {
        people.add(
            new Trainee("P" + (char) ('a' + i), random.nextBoolean(), random.nextInt(3) == 0));
      }
      List<Session> sessions = new ArrayList<>();
      for (int i = 0; i < random.nextInt(5); i++) {
        sessions.add(new Session("S" + i, "2026-Q" + (1 + random.nextInt(4)), random.nextInt(5)));
      }
      Result result = TrainingSchedule.plan(people, sessions);
      long open = people.stream().filter(p -> !p.trained()).count();
      long seats = sessions.stream().mapToLong(Session::capacity).sum();
      assertEquals(Math.max(0, open - seats), result.uncovered().size());
      for (String quarter : List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")) {
        Set<String> once = new HashSet<>();
        for (Session session : sessions) {
          if (session.quarter().equals(quarter)) {
            List<String> codes = result.attendance().get(session.code());
            assertTrue(codes.size() <= session.capacity());
            codes.forEach(code -> assertTrue(once.add(code), "once a quarter"));
          }
        }
      }
      Collections.shuffle(people, random);
      Collections.shuffle(sessions, random);
      assertEquals(result, TrainingSchedule.plan(people, sessions));
    }
  }
}
