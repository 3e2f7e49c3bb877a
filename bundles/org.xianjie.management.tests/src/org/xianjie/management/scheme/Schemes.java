package org.xianjie.management.scheme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.xianjie.core.security.Caller;
import org.xianjie.management.County;

/** Makes schemes for tests. */
public final class Schemes {
  public static final Caller CHECKER =
      County.caller("checker", "R-COUNTY-ORG", "ORG", County.COUNTY);

  private Schemes() {}

  /** Creates a draft. */
  public static String draft(County county, SchemeObject object, boolean annual) {
    return county.create(
        county.department,
        "assessment-scheme",
        Map.of(
            "name",
            "Scheme",
            "region",
            County.COUNTY,
            "year",
            2026,
            "level",
            SchemeLevel.COUNTY,
            "object",
            object,
            "annual",
            annual));
  }

  /** Adds an indicator. */
  public static String indicator(
      County county, String scheme, String name, IndicatorKind kind, String weight) {
    return indicator(county, scheme, name, kind, weight, Map.of());
  }

  /** Adds an indicator with further values. */
  public static String indicator(
      County county,
      String scheme,
      String name,
      IndicatorKind kind,
      String weight,
      Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("scheme", scheme);
    values.put("name", name);
    values.put("kind", kind);
    values.put("focus", IndicatorFocus.SATISFACTION);
    values.put("unit", "%");
    values.put("figure", FigureSource.SURVEY_SATISFIED);
    values.put("zeroAt", BigDecimal.ZERO);
    values.put("fullAt", BigDecimal.valueOf(100));
    values.put("weight", new BigDecimal(weight));
    values.putAll(further);
    return county.create(county.department, "assessment-indicator", values);
  }

  /** Adds a question. */
  public static String question(
      County county, String scheme, Party party, IndicatorKind kind, String weight) {
    return county.create(
        county.department,
        "party-question",
        Map.of(
            "scheme", scheme,
            "party", party,
            "question", "What changed for the village?",
            "kind", kind,
            "weight", new BigDecimal(weight)));
  }

  /** Adds the oracle of ALG-8: A (EFFECT, 60), B (PROCESS, 40), and a question per party. */
  public static String team(County county) {
    String scheme = draft(county, SchemeObject.TEAM, false);
    indicator(county, scheme, "A", IndicatorKind.EFFECT, "60");
    indicator(county, scheme, "B", IndicatorKind.PROCESS, "40");
    for (Party party : Party.values()) {
      question(county, scheme, party, IndicatorKind.EFFECT, "100");
    }
    return scheme;
  }

  /** Checks, approves and uses it. */
  public static void use(County county, String scheme) {
    county.act(CHECKER, "assessment-scheme", scheme, "check", Map.of());
    county.act(county.department, "assessment-scheme", scheme, "approve", Map.of());
    county.act(county.department, "assessment-scheme", scheme, "use", Map.of());
  }
}
