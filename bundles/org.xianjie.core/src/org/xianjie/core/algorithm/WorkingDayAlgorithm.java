package org.xianjie.core.algorithm;

import java.time.LocalDateTime;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.text.Message;

/** ALG-1: a due date by the statutory days that come with the product. */
@Component(service = Algorithm.class)
public final class WorkingDayAlgorithm implements Algorithm {
  private static final int MOST_DAYS = 10_000;

  @Override
  public int number() {
    return 1;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    input.require("receivedAt");
    input.require("days");
    LocalDateTime received = input.time("receivedAt");
    Integer days = input.integer("days", 0, MOST_DAYS);
    input.check();
    WorkCalendar.Due due = StatutoryDays.bundledCalendar().due(received, days);
    return Output.of(
        "due",
        due.date().toString(),
        "warning",
        due.loaded() ? null : Message.of(WorkingDayAlgorithm.class, "calendar.warning"));
  }
}
