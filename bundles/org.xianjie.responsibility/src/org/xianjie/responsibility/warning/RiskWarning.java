package org.xianjie.responsibility.warning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A warning that a person has to look at.
 *
 * @param rule rule
 * @param subject code of what it is about
 * @param level level
 * @param facts what was found
 */
public record RiskWarning(
    WarningRule rule, String subject, WarningLevel level, Map<String, Object> facts) {

  /** Copies the facts in their order. */
  public RiskWarning {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  RiskWarning at(WarningLevel other) {
    return new RiskWarning(rule, subject, other, facts);
  }

  boolean isAbout(RiskWarning other) {
    return rule == other.rule && subject.equals(other.subject);
  }
}
