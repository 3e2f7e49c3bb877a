package org.xianjie.management.guarantee;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.store.Session;

/**
 * The resident service of a cadre, from the spans that {@code fact.cadre.residentYears} names.
 * Spans that overlap count once; service in several spans adds up. One day before the anniversary
 * is not enough, the anniversary is (C37).
 */
public final class ResidentService {
  private static final String FACT = "fact.cadre.residentYears";
  private static final String YEARS = "P-PROMO-YEARS";

  private final Optional<List<Span>> spans;

  private ResidentService(Optional<List<Span>> spans) {
    this.spans = spans;
  }

  /** Days of service from the first to the last, both included. */
  public record Span(LocalDate from, LocalDate to) {}

  /** Makes the service of known spans. */
  public static ResidentService of(List<Span> spans) {
    return new ResidentService(Optional.of(merged(spans)));
  }

  /** Asks for the spans; without a provider nothing is known, which is not the same as none. */
  static ResidentService read(
      Session session, Facts facts, PromotionEligibility eligibility, LocalDateTime now) {
    Map<String, Object> question =
        Map.of("cadre", eligibility.getCadre().getCode(), "date", now.toLocalDate());
    return switch (facts.ask(session, FACT, question)) {
      case FactResult.Unavailable missing -> new ResidentService(Optional.empty());
      case FactResult.Available answer ->
          of(served(now.toLocalDate(), ((Number) answer.values().get("days")).longValue()));
    };
  }

  /** Returns the day on which so many years of service are complete; empty when not yet served. */
  public Optional<LocalDate> completedOn(int years, LocalDate today) {
    List<Span> served = spans.orElse(List.of());
    if (served.isEmpty()) {
      return Optional.empty();
    }
    Span last = served.getLast();
    long before =
        served.subList(0, served.size() - 1).stream().mapToLong(ResidentService::days).sum();
    LocalDate complete = last.from().minusDays(before).plusYears(years);
    boolean running = !last.to().isBefore(today);
    return running || !complete.isAfter(last.to().plusDays(1))
        ? Optional.of(complete)
        : Optional.empty();
  }

  /** Writes the result into the eligibility. */
  void judge(PromotionEligibility eligibility, Parameters parameters, LocalDate today) {
    int years = parameters.integer(YEARS, eligibility.getCadre().getRegionCode(), today);
    Optional<LocalDate> complete = completedOn(years, today);
    eligibility.computeUnavailable(spans.isEmpty());
    eligibility.computeComputedOn(today);
    eligibility.computeRequiredFrom(complete.orElse(null));
    eligibility.computeResidentDays(
        spans
            .map(all -> Math.toIntExact(all.stream().mapToLong(ResidentService::days).sum()))
            .orElse(null));
    eligibility.computeMeets(
        spans.isEmpty()
            ? null
            : Boolean.valueOf(complete.filter(day -> !day.isAfter(today)).isPresent()));
  }

  private static long days(Span span) {
    return ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
  }

  private static List<Span> served(LocalDate today, long days) {
    return days == 0 ? List.of() : List.of(new Span(today.minusDays(days), today));
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(Span::from));
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && !span.from().isAfter(last.to().plusDays(1))) {
        LocalDate end = span.to().isAfter(last.to()) ? span.to() : last.to();
        merged.set(merged.size() - 1, new Span(last.from(), end));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
