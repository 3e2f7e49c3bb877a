package org.xianjie.core.indicator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xianjie.core.calendar.CalendarService;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.indicator.IndicatorReport.Status;
import org.xianjie.core.indicator.IndicatorReport.Value;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.Store;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;

/** Computes the indicators of the installed modules. */
public final class DefaultIndicatorService implements IndicatorService {
  private static final String PERMISSION = "indicator.read";

  /** Who may know households by name sees the cases that a count stands for. */
  private static final String CASES = "household.personal";

  private static final int VILLAGE_DIGITS = 12;

  /** Codes of domain.md §9.1; one of them without a provider is unavailable, not wrong. */
  private static final Pattern SPECIFIED = Pattern.compile("K-(0[1-9]|[1-5][0-9]|60)");

  private final Store store;
  private final Access access;
  private final BusinessClock clock;
  private final CalendarService calendar;
  private final Parameters parameters;
  private final Facts facts;
  private final Collection<IndicatorProvider> providers;

  /** Creates the service; the collection of providers may change while it lives. */
  public DefaultIndicatorService(
      Store store,
      Access access,
      BusinessClock clock,
      CalendarService calendar,
      Parameters parameters,
      Facts facts,
      Collection<IndicatorProvider> providers) {
    this.store = store;
    this.access = access;
    this.clock = clock;
    this.calendar = calendar;
    this.parameters = parameters;
    this.facts = facts;
    this.providers = providers;
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    return providers.stream()
        .flatMap(provider -> provider.definitions().stream())
        .sorted(Comparator.comparing(IndicatorDefinition::code))
        .toList();
  }

  @Override
  public IndicatorReport compute(
      Caller caller,
      List<String> codes,
      String place,
      String period,
      Optional<LocalDateTime> asOf) {
    LocalDateTime now = clock.now();
    if (asOf.filter(cutOff -> cutOff.isAfter(now)).isPresent()) {
      throw new Refusal(message("refused.future", asOf.get()));
    }
    Period parsed =
        Period.parse(period, now.toLocalDate())
            .orElseThrow(() -> new Refusal(message("refused.period", period)));
    List<String> asked = asked(codes);
    WorkCalendar days = calendar.calendar();
    return store.read(
        session -> {
          String region = region(session, place);
          access
              .refuseIn(caller, PERMISSION, region)
              .ifPresent(
                  reason -> {
                    throw new Refusal(reason);
                  });
          IndicatorQuestion question =
              new IndicatorQuestion(
                  session, region, parsed, asOf.orElse(now), days, parameters, facts);
          List<Value> values = new ArrayList<>();
          FrozenValues frozen =
              asOf.isPresent()
                  ? FrozenValues.none()
                  : FrozenValues.read(session, region, parsed.name());
          asked.forEach(code -> values.addAll(values(code, question, frozen)));
          if (isOfOneVillage(region) && !seesCases(caller, region)) {
            SmallCells cells = new SmallCells(leastCount(region, now.toLocalDate()));
            values.replaceAll(value -> suppressed(value, cells));
          }
          return new IndicatorReport(place, region, parsed, question.asOf(), values);
        });
  }

  private static boolean isOfOneVillage(String region) {
    return region.length() >= VILLAGE_DIGITS;
  }

  private boolean seesCases(Caller caller, String region) {
    return access.refuseIn(caller, CASES, region).isEmpty();
  }

  private int leastCount(String region, LocalDate day) {
    return parameters.integer("P-MIN-CELL", region, day);
  }

  private static Value suppressed(Value value, SmallCells cells) {
    boolean counted =
        value.definition().filter(d -> d.unit() == IndicatorDefinition.Unit.COUNT).isPresent();
    boolean small =
        value
            .figure()
            .filter(
                f ->
                    counted
                        ? cells.isSmall(f.numerator())
                        : cells.isSmall(f.numerator(), f.denominator()))
            .isPresent();
    return small
        ? new Value(
            value.code(), value.definition(), Optional.empty(), value.target(), Status.SUPPRESSED)
        : value;
  }

  private List<String> asked(List<String> codes) {
    List<String> known = definitions().stream().map(IndicatorDefinition::code).toList();
    if (codes.isEmpty()) {
      return known;
    }
    List<Message> unknown =
        codes.stream()
            .filter(code -> !known.contains(code) && !SPECIFIED.matcher(code).matches())
            .map(code -> message("refused.code", code))
            .toList();
    if (!unknown.isEmpty()) {
      throw new Refusal(unknown);
    }
    return codes.stream().distinct().toList();
  }

  private static String region(Session session, String place) {
    return session
        .find(Organization.class, place)
        .map(organization -> organization.getRegion().getCode())
        .or(() -> session.find(Region.class, place).map(Region::getCode))
        .orElseThrow(() -> new Refusal(message("refused.place", place)));
  }

  private List<Value> values(String code, IndicatorQuestion question, FrozenValues frozen) {
    Optional<IndicatorDefinition> found =
        definitions().stream().filter(d -> d.code().equals(code)).findFirst();
    if (frozen.has(code)) {
      return frozen.values(code, found, definition -> target(definition, question));
    }
    if (found.isEmpty()) {
      return List.of(
          new Value(
              code, Optional.empty(), Optional.empty(), Optional.empty(), Status.UNAVAILABLE));
    }
    IndicatorDefinition definition = found.get();
    Optional<ParameterValue> target = target(definition, question);
    List<IndicatorFigure> figures = definition.formula().apply(question);
    if (figures.isEmpty()) {
      return List.of(new Value(code, found, Optional.empty(), target, Status.UNAVAILABLE));
    }
    return figures.stream()
        .map(
            figure ->
                new Value(
                    code, found, Optional.of(figure), target, status(definition, figure, question)))
        .toList();
  }

  private Optional<ParameterValue> target(
      IndicatorDefinition definition, IndicatorQuestion question) {
    return definition
        .targetParameter()
        .flatMap(p -> parameters.resolve(p, question.regionCode(), question.period().to()));
  }

  private static Status status(
      IndicatorDefinition definition, IndicatorFigure figure, IndicatorQuestion question) {
    boolean counted = definition.unit() == IndicatorDefinition.Unit.COUNT;
    if (figure.isUndefined() && !counted) {
      return Status.UNDEFINED;
    }
    LocalDate settled =
        new Settlement(question.calendar(), question.parameters())
            .lastDay(definition.settling(), question.regionCode(), question.period());
    return question.asOf().toLocalDate().isAfter(settled) ? Status.FROZEN : Status.PROVISIONAL;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(DefaultIndicatorService.class, key, arguments);
  }
}
