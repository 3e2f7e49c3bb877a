package org.xianjie.responsibility.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xianjie.reporting.data.Column;
import org.xianjie.responsibility.indicator.NeedCohort;
import org.xianjie.responsibility.indicator.NeedCohort.Split;
import org.xianjie.responsibility.indicator.NeedMeasure;

/** The columns of the two tables of RPT-RESP-01 and their values by category or organization. */
final class SplitFigures {
  private static final List<NeedMeasure> MEASURES =
      List.of(
          NeedMeasure.RECEIVED,
          NeedMeasure.VERIFIED,
          NeedMeasure.ASSIGNED,
          NeedMeasure.ON_TIME,
          NeedMeasure.DUE,
          NeedMeasure.SOLVED,
          NeedMeasure.COHORT,
          NeedMeasure.SATISFIED,
          NeedMeasure.RATED,
          NeedMeasure.REOPENED);

  private static final List<String> NAMES =
      List.of(
          "received",
          "verified",
          "assigned",
          "onTime",
          "due",
          "solved",
          "cohort",
          "satisfied",
          "rated",
          "reopened");

  private final Map<Object, long[]> rows = new LinkedHashMap<>();
  private final long[] rest = new long[MEASURES.size()];

  private SplitFigures() {}

  /** Counts every measure; what belongs to no key is the rest. */
  static SplitFigures of(NeedCohort cohort, Split split) {
    SplitFigures figures = new SplitFigures();
    for (int column = 0; column < MEASURES.size(); column++) {
      NeedMeasure measure = MEASURES.get(column);
      long left = cohort.count(measure);
      for (Map.Entry<Object, Long> part : cohort.count(measure, split).entrySet()) {
        figures.rows.computeIfAbsent(part.getKey(), key -> new long[MEASURES.size()])[column] =
            part.getValue();
        left -= part.getValue();
      }
      figures.rest[column] = left;
    }
    return figures;
  }

  static List<Column> columns(String key) {
    return Stream.concat(Stream.of(Column.text(key)), NAMES.stream().map(Column::integer)).toList();
  }

  Map<Object, long[]> rows() {
    return rows;
  }

  boolean hasRest() {
    return java.util.Arrays.stream(rest).anyMatch(value -> value != 0);
  }

  long[] rest() {
    return rest;
  }

  static Object[] row(String key, long[] values) {
    List<Object> row = new ArrayList<>();
    row.add(key);
    for (long value : values) {
      row.add(value);
    }
    return row.toArray();
  }
}
