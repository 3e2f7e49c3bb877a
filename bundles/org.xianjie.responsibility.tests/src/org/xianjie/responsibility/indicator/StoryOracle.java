package org.xianjie.responsibility.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.indicator.Period;
import org.xianjie.responsibility.indicator.NeedStories.Happening;
import org.xianjie.responsibility.indicator.NeedStories.Story;
import org.xianjie.responsibility.indicator.NeedStories.What;

/** Counts the indicators by reading every story from its beginning to the cut-off. */
final class StoryOracle {
  private static final int DAY_LIMIT = 2;
  private static final int COHORT_DAYS = 30;

  private final List<Story> known;
  private final Period period;
  private final LocalDateTime asOf;
  private final WorkCalendar calendar;

  StoryOracle(List<Story> stories, Period period, LocalDateTime asOf, WorkCalendar calendar) {
    this.period = period;
    this.asOf = asOf;
    this.calendar = calendar;
    this.known =
        stories.stream()
            .filter(s -> !s.received().isAfter(asOf))
            .filter(s -> until(s, What.ENDED).isEmpty())
            .toList();
  }

  String responses() {
    List<Story> received = received();
    long due =
        received.stream().filter(s -> due(s).isBefore(asOf.toLocalDate()) || answered(s)).count();
    long onTime =
        received.stream()
            .filter(this::answered)
            .filter(s -> !response(s).orElseThrow().toLocalDate().isAfter(due(s)))
            .count();
    return onTime + "/" + due;
  }

  String responseDays() {
    List<Story> answered = received().stream().filter(this::answered).toList();
    int days =
        answered.stream()
            .mapToInt(
                s ->
                    calendar.workdaysBetween(
                        s.received().toLocalDate(), response(s).orElseThrow().toLocalDate()))
            .sum();
    return days + "/" + answered.size();
  }

  String resolution() {
    List<Story> cohort = old().filter(s -> !isRejected(s)).toList();
    return cohort.stream().filter(s -> solution(s).isPresent()).count() + "/" + cohort.size();
  }

  String rejections() {
    List<Story> all = old().toList();
    return all.stream().filter(this::isRejected).count() + "/" + all.size();
  }

  String cycle() {
    List<Story> solved = solvedInPeriod();
    long days =
        solved.stream()
            .mapToLong(
                s ->
                    ChronoUnit.DAYS.between(
                        s.received().toLocalDate(), solution(s).orElseThrow().at().toLocalDate()))
            .sum();
    return days + "/" + solved.size();
  }

  String suspension() {
    List<Story> solved = solvedInPeriod();
    int days =
        solved.stream()
            .mapToInt(
                s ->
                    s.waits().stream()
                        .filter(w -> w[0] <= s.happenings().indexOf(solution(s).orElseThrow()))
                        .mapToInt(w -> w[1])
                        .sum())
            .sum();
    return days + "/" + solved.size();
  }

  String satisfaction() {
    List<Happening> ratings =
        known.stream()
            .flatMap(s -> s.happenings().stream())
            .filter(h -> h.what() == What.RATED && inPeriod(h.at()))
            .toList();
    Set<String> good = Set.of("VERY_SATISFIED", "SATISFIED");
    return ratings.stream().filter(h -> good.contains(h.detail())).count() + "/" + ratings.size();
  }

  String coverage() {
    List<Story> told =
        known.stream()
            .filter(
                s -> s.happenings().stream().anyMatch(h -> is(h, What.TOLD) && inPeriod(h.at())))
            .toList();
    long rated =
        told.stream()
            .filter(
                s ->
                    s.happenings().stream()
                        .anyMatch(
                            h ->
                                is(h, What.RATED)
                                    && !h.at().isBefore(period.from().atStartOfDay())))
            .count();
    return rated + "/" + told.size();
  }

  private List<Story> solvedInPeriod() {
    return known.stream()
        .filter(s -> solution(s).filter(h -> inPeriod(h.at())).isPresent())
        .toList();
  }

  private List<Story> received() {
    return known.stream().filter(s -> inPeriod(s.received())).toList();
  }

  private java.util.stream.Stream<Story> old() {
    LocalDate limit = asOf.toLocalDate().minusDays(COHORT_DAYS);
    return received().stream().filter(s -> s.received().toLocalDate().isBefore(limit));
  }

  private boolean inPeriod(LocalDateTime at) {
    LocalDate day = at.toLocalDate();
    return !day.isBefore(period.from()) && !day.isAfter(period.to()) && !at.isAfter(asOf);
  }

  private boolean is(Happening happening, What what) {
    return happening.what() == what && !happening.at().isAfter(asOf);
  }

  private Optional<Happening> until(Story story, What what) {
    return story.happenings().stream().filter(h -> is(h, what)).findFirst();
  }

  private Optional<LocalDateTime> response(Story story) {
    return story.happenings().stream()
        .filter(h -> is(h, What.RESPONDED) || is(h, What.TOLD) || is(h, What.REJECTED))
        .map(Happening::at)
        .findFirst();
  }

  private boolean answered(Story story) {
    return response(story).isPresent();
  }

  private boolean isRejected(Story story) {
    return until(story, What.REJECTED).isPresent() && until(story, What.OBJECTED).isEmpty();
  }

  /** The last result, if it is SOLVED and the household had not objected. */
  private Optional<Happening> solution(Story story) {
    Happening last = null;
    for (Happening happening : story.happenings()) {
      if (is(happening, What.TOLD)) {
        last = "SOLVED".equals(happening.detail()) ? happening : null;
      } else if (is(happening, What.REOPENED)) {
        last = null;
      }
    }
    return Optional.ofNullable(last);
  }

  private LocalDate due(Story story) {
    return calendar.due(story.received(), DAY_LIMIT).date();
  }
}
