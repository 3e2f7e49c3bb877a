package org.xianjie.workbench.home;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.security.Grant;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * The indicators that modules put on the home page (extension point {@code …tiles}): those of the
 * roles of the person, the first few, so that what is due stays in sight.
 */
final class Tiles {
  private static final String POINT = "org.xianjie.workbench.tiles";
  private static final int MONTHS = 12;
  private static final int MOST = 8;

  private final WorkbenchSession session;
  private final List<Tile> tiles;

  /** One contributed indicator. */
  record Tile(String indicator, String part, int order, boolean trend) {}

  /** The value of an indicator in a month. */
  record Point(YearMonth month, Optional<Long> tenths) {}

  /** The last months with the target of the latest one that has a target. */
  record Trend(List<Point> points, OptionalDouble target) {
    boolean isEmpty() {
      return points.stream().allMatch(point -> point.tenths().isEmpty());
    }
  }

  Tiles(WorkbenchSession session) {
    this.session = session;
    this.tiles =
        Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
            .filter(this::isOfMyRoles)
            .map(Tiles::read)
            .sorted(Comparator.comparingInt(Tile::order))
            .limit(MOST)
            .toList();
  }

  private boolean isOfMyRoles(IConfigurationElement element) {
    String roles = element.getAttribute("roles");
    return roles == null
        || session.caller().grants().stream()
            .anyMatch(grant -> List.of(roles.split(";")).contains(grant.role()));
  }

  private static Tile read(IConfigurationElement element) {
    String order = Optional.ofNullable(element.getAttribute("order")).orElse("0");
    return new Tile(
        element.getAttribute("indicator"),
        Optional.ofNullable(element.getAttribute("part")).orElse(""),
        Integer.parseInt(order),
        Boolean.parseBoolean(element.getAttribute("trend")));
  }

  List<Tile> all() {
    return tiles;
  }

  Optional<Tile> trend() {
    return tiles.stream().filter(Tile::trend).findFirst();
  }

  private Optional<String> place() {
    return session.caller().grants().stream().findFirst().map(Grant::organizationCode);
  }

  /** Computes the month so far of every tile, in their order. */
  List<IndicatorReport.Value> values() {
    List<String> codes = tiles.stream().map(Tile::indicator).distinct().toList();
    if (codes.isEmpty() || place().isEmpty()) {
      return List.of();
    }
    IndicatorReport report =
        session
            .kernel()
            .indicators()
            .compute(session.caller(), codes, place().get(), "now", Optional.empty());
    List<IndicatorReport.Value> shown = new ArrayList<>();
    tiles.forEach(tile -> find(report, tile).ifPresent(shown::add));
    return shown;
  }

  private static Optional<IndicatorReport.Value> find(IndicatorReport report, Tile tile) {
    return report.values().stream()
        .filter(value -> value.code().equals(tile.indicator()))
        .filter(value -> value.figure().map(f -> f.part().equals(tile.part())).orElse(true))
        .findFirst();
  }

  /** Computes the last twelve months of an indicator, the earliest first. */
  Trend months(Tile tile) {
    List<Point> points = new ArrayList<>();
    OptionalDouble target = OptionalDouble.empty();
    YearMonth last = YearMonth.from(session.kernel().clock().now());
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      IndicatorReport report =
          session
              .kernel()
              .indicators()
              .compute(
                  session.caller(),
                  List.of(tile.indicator()),
                  place().orElseThrow(),
                  month.toString(),
                  Optional.empty());
      Optional<IndicatorReport.Value> value = find(report, tile);
      points.add(new Point(month, value.flatMap(IndicatorReport.Value::tenths)));
      target =
          value
              .flatMap(IndicatorReport.Value::target)
              .filter(t -> !t.operator().isEmpty())
              .map(t -> OptionalDouble.of(Double.parseDouble(t.value())))
              .orElse(target);
    }
    return new Trend(points, target);
  }
}
