package org.xianjie.reporting.engine;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.xianjie.core.indicator.Period;
import org.xianjie.core.text.Message;
import org.xianjie.reporting.data.ReportQuery;

/** What the title block of every report says (domain.md §9.2), as parameters of the design. */
final class TitleBlock {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private TitleBlock() {}

  /** Returns the values by parameter name; a design declares those it shows. */
  static Map<String, Object> values(ReportQuery query) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("organization", query.scope().placeName());
    values.put("period", period(query.scope().period(), query.locale()));
    values.put("generatedAt", TIME.format(query.kernel().clock().now()));
    values.put("dataAsOf", TIME.format(query.scope().asOf()));
    return values;
  }

  private static String period(Period period, Locale locale) {
    String year = String.valueOf(period.from().getYear());
    String name = period.name();
    if (name.contains("-H")) {
      return text(locale, "half", year, name.substring(name.length() - 1));
    }
    if (name.contains("-Q")) {
      return text(locale, "quarter", year, name.substring(name.length() - 1));
    }
    if (name.equals(year)) {
      return text(locale, "year", year);
    }
    if (name.equals("now")) {
      return text(locale, "now", period.from(), period.to());
    }
    return text(locale, "month", year, String.valueOf(period.from().getMonthValue()));
  }

  private static String text(Locale locale, String form, Object... arguments) {
    return Message.of(TitleBlock.class, "period." + form, arguments).text(locale);
  }
}
