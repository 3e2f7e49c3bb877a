package org.xianjie.reporting.ui.centre;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Condition;
import org.xianjie.reporting.catalogue.Report;
import org.xianjie.reporting.catalogue.ReportCatalogue;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * What a person may choose: reports, places and periods.
 *
 * @param reports reports the person may read
 * @param places code → name of the own regions and those directly below
 * @param periods periods from the present month back
 */
record ReportChoice(List<Report> reports, Map<String, String> places, List<String> periods) {
  private static final int MONTHS = 18;
  private static final int MOST = 300;
  private static final String REGION = "region";

  /** Reads the choice; in the background. */
  static ReportChoice read(WorkbenchSession session, ReportCatalogue catalogue) {
    List<Report> reports =
        catalogue.reports().stream()
            .filter(r -> session.kernel().access().holds(session.caller(), r.permission()))
            .toList();
    return new ReportChoice(
        reports, places(session), periods(session.kernel().clock().now().toLocalDate()));
  }

  private static Map<String, String> places(WorkbenchSession session) {
    Map<String, String> places = new LinkedHashMap<>();
    for (Grant grant : session.caller().grants()) {
      String own = grant.regionCode();
      add(session, places, new Condition.Equal("code", own));
      add(session, places, new Condition.Equal("parent.code", own));
    }
    return places;
  }

  private static void add(
      WorkbenchSession session, Map<String, String> places, Condition condition) {
    ListRequest request = ListRequest.of(REGION, MOST).where(condition).orderBy("code", false);
    for (RecordView region : session.kernel().records().list(session.caller(), request).records()) {
      places.put(region.code(), region.title());
    }
  }

  private static List<String> periods(LocalDate today) {
    List<String> periods = new ArrayList<>();
    YearMonth month = YearMonth.from(today);
    for (int back = 0; back < MONTHS; back++) {
      periods.add(month.minusMonths(back).toString());
    }
    int year = today.getYear();
    for (int quarter = 4; quarter > 0; quarter--) {
      periods.add(year + "-Q" + quarter);
    }
    periods.add(Integer.toString(year));
    periods.add(Integer.toString(year - 1));
    return periods;
  }
}
