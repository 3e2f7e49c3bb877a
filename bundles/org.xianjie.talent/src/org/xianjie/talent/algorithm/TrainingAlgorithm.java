package org.xianjie.talent.algorithm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.text.Message;
import org.xianjie.talent.training.TrainingSchedule;
import org.xianjie.talent.training.TrainingSchedule.Session;
import org.xianjie.talent.training.TrainingSchedule.Trainee;

/** ALG-12 on named values. */
@Component(service = Algorithm.class)
public final class TrainingAlgorithm implements Algorithm {
  private static final int MOST_SEATS = 100_000;
  private static final String QUARTER = "\\d{4}-Q[1-4]";

  @Override
  public int number() {
    return 12;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<Trainee> people = input.objects("people").stream().map(this::trainee).toList();
    List<Session> sessions = input.objects("sessions").stream().map(this::session).toList();
    input.unique("people", people.stream().map(Trainee::code).toList());
    input.unique("sessions", sessions.stream().map(Session::code).toList());
    input.check();
    TrainingSchedule.Result result = TrainingSchedule.plan(people, sessions);
    List<Object> attendance = new ArrayList<>();
    result
        .attendance()
        .forEach(
            (session, codes) -> attendance.add(Output.of("session", session, "people", codes)));
    List<Object> missed = new ArrayList<>();
    result
        .missedQuarters()
        .forEach((quarter, codes) -> missed.add(Output.of("quarter", quarter, "people", codes)));
    return Output.of(
        "attendance",
        attendance,
        "covered",
        people.size() - result.uncovered().size(),
        "people",
        people.size(),
        "uncovered",
        result.uncovered(),
        "missedQuarters",
        missed);
  }

  private Trainee trainee(Input person) {
    return new Trainee(
        person.code("code"),
        Boolean.TRUE.equals(person.flag("contact")),
        Boolean.TRUE.equals(person.flag("trained")));
  }

  private Session session(Input session) {
    session.require("capacity");
    String quarter = session.code("quarter");
    if (!quarter.isEmpty() && !quarter.matches(QUARTER)) {
      session.problem(
          Message.of(TrainingAlgorithm.class, "training.quarter", session.path("quarter")));
    }
    return new Session(
        session.code("code"), quarter, session.integer("capacity", 0, MOST_SEATS, 0));
  }
}
