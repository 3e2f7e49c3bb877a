package org.xianjie.talent.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.talent.indicator.TrainingFigures;
import org.xianjie.talent.training.TrainedCadres;

/** RPT-TAL-03: village and township cadres not trained in the cycle, by unit (TAL-R7). */
@Component(service = ReportDataSet.class)
public final class UntrainedDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "tal.untrained";
  }

  @Override
  public List<Column> columns() {
    return Stream.of("unit", "obliged", "trained", "missing", "people").map(Column::text).toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(question -> rows(question, query)));
  }

  private static List<Object[]> rows(IndicatorQuestion question, ReportQuery query) {
    LocalDate day = question.asOf().toLocalDate();
    int years = question.parameters().integer("P-TRAIN-CYCLE", question.regionCode(), day);
    int first = TrainingFigures.cycleStart(question, day.getYear(), years);
    Set<String> trained = TrainedCadres.between(question.session(), LocalDate.of(first, 1, 1), day);
    Map<String, List<Cadre>> units = new TreeMap<>();
    for (String code : TrainingFigures.obliged(question)) {
      Cadre cadre = question.session().find(Cadre.class, code).orElseThrow();
      units.computeIfAbsent(cadre.getEmployer().getName(), u -> new ArrayList<>()).add(cadre);
    }
    boolean cases = query.detail() == ReportQuery.Detail.WITH_CASES;
    List<Object[]> rows = new ArrayList<>();
    units.forEach(
        (unit, cadres) -> {
          List<Cadre> missing =
              cadres.stream().filter(cadre -> !trained.contains(cadre.getCode())).toList();
          rows.add(
              new Object[] {
                unit,
                String.valueOf(cadres.size()),
                String.valueOf(cadres.size() - missing.size()),
                String.valueOf(missing.size()),
                cases ? FieldCodec.show(names(missing), query.locale()) : "—"
              });
        });
    return rows;
  }

  private static List<String> names(List<Cadre> cadres) {
    return cadres.stream().map(cadre -> cadre.getPerson().getName()).toList();
  }
}
