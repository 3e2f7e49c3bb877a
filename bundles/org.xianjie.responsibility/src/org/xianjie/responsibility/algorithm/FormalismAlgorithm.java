package org.xianjie.responsibility.algorithm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.text.Message;
import org.xianjie.responsibility.formalism.FormalismDetection;
import org.xianjie.responsibility.formalism.FormalismDetection.Window;
import org.xianjie.responsibility.formalism.FormalismLimits;
import org.xianjie.responsibility.formalism.RatingEntry;
import org.xianjie.responsibility.formalism.Suspicion;
import org.xianjie.responsibility.formalism.VisitEntry;
import org.xianjie.responsibility.visit.VisitPurpose;

/** ALG-5 on named values. */
@Component(service = Algorithm.class)
public final class FormalismAlgorithm implements Algorithm {
  private static final int MOST = 100_000;
  private static final int LONGEST_DAYS = 36_600;

  @Override
  public int number() {
    return 5;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<VisitEntry> visits = input.objects("visits").stream().map(this::visit).toList();
    List<RatingEntry> ratings = input.objects("ratings").stream().map(this::rating).toList();
    List<Window> inspections = input.objects("inspections").stream().map(this::window).toList();
    Window period = window(input);
    input.check();
    FormalismLimits limits =
        new FormalismLimits(
            thresholds.integer("P-FORM-REPEAT"),
            thresholds.integer("P-FORM-BUNCH"),
            thresholds.integer("P-FORM-WINDOW"),
            thresholds.integer("P-FORM-MINUTES"),
            thresholds.integer("P-FORM-TALK"),
            thresholds.integer("P-FORM-WORK"),
            thresholds.integer("P-FORM-BULK"));
    List<Suspicion> found =
        new FormalismDetection(limits, StatutoryDays.bundledCalendar()::isWorkday)
            .suspicions(visits, ratings, inspections, period);
    return Output.of(
        "suspicions",
        found.stream()
            .<Object>map(s -> Output.of("cadre", s.cadre(), "flag", s.flag(), "facts", s.facts()))
            .toList());
  }

  private VisitEntry visit(Input visit) {
    LocalDateTime start = visit.time("start");
    return new VisitEntry(
        visit.code("cadre"),
        visit.text("household"),
        start == null ? null : start.toLocalDate(),
        visit.integer("minutes", 0, MOST),
        visit.choices("purposes", VisitPurpose.class),
        visit.integer("needs", 0, MOST),
        visit.integer("solved", 0, MOST));
  }

  private RatingEntry rating(Input rating) {
    return new RatingEntry(rating.code("need"), rating.text("collector"), rating.text("by"));
  }

  private Window window(Input window) {
    window.require("from");
    window.require("to");
    LocalDate from = window.date("from");
    LocalDate to = window.date("to");
    if (from != null && to != null && to.isBefore(from)) {
      window.problem(
          Message.of(FormalismAlgorithm.class, "window.reversed", window.path("from"), from, to));
    }
    if (from != null && to != null && ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
      window.problem(
          Message.of(FormalismAlgorithm.class, "window.long", window.path("to"), LONGEST_DAYS));
    }
    return new Window(from, to);
  }
}
