package org.xianjie.talent.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.talent.quota.TeamMember;
import org.xianjie.talent.quota.TeamStock;

/** RPT-TAL-01: resident cadres on post by age. */
@Component(service = ReportDataSet.class)
public final class TeamAgeDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "tal.ages";
  }

  @Override
  public List<Column> columns() {
    return Stream.of("ages", "cadres").map(Column::text).toList();
  }

  private static final int[] BOUNDS = {25, 31, 36, 41, 46, 51, 56};

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(TeamAgeDataSet::rows));
  }

  private static List<Object[]> rows(IndicatorQuestion question) {
    LocalDate day = question.asOf().toLocalDate();
    long[] numbers = new long[BOUNDS.length + 1];
    new TeamStock(question.session(), question.facts())
        .onPost(question.regionCode(), day).values().stream()
            .filter(member -> member.birthDate() != null)
            .forEach(member -> numbers[band(member, day)]++);
    List<Object[]> rows = new ArrayList<>();
    for (int band = 0; band <= BOUNDS.length; band++) {
      rows.add(new Object[] {name(band), String.valueOf(numbers[band])});
    }
    return rows;
  }

  private static int band(TeamMember member, LocalDate day) {
    int age = Period.between(member.birthDate(), day).getYears();
    int band = 0;
    while (band < BOUNDS.length && age >= BOUNDS[band]) {
      band++;
    }
    return band;
  }

  private static String name(int band) {
    if (band == 0) {
      return "< " + BOUNDS[0];
    }
    return band == BOUNDS.length
        ? "≥ " + BOUNDS[band - 1]
        : BOUNDS[band - 1] + "–" + (BOUNDS[band] - 1);
  }
}
