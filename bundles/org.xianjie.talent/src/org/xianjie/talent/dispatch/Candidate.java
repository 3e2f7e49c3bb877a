package org.xianjie.talent.dispatch;

import java.util.Map;
import java.util.Set;

/**
 * A cadre who may be sent. What is unknown counts for no quota.
 *
 * @param code code
 * @param provinceOrCity sent by a unit of province or city (P-PROV-CITY)
 * @param sectionLevel leading cadre at section level or above (TAL-R2)
 * @param young counts for P-AGE-YOUNG
 * @param mainAge in the range of P-AGE-MAIN
 * @param fields professional fields
 * @param current township where the cadre serves now; null for nowhere
 * @param scores match score by township in units of 10^-9, 0 or more; missing is 0
 * @param overrides townships where a person decided, with a reason, to ignore the profession
 */
public record Candidate(
    String code,
    boolean provinceOrCity,
    boolean sectionLevel,
    boolean young,
    boolean mainAge,
    Set<String> fields,
    String current,
    Map<String, Long> scores,
    Set<String> overrides) {

  /** Copies the collections. */
  public Candidate {
    fields = Set.copyOf(fields);
    scores = Map.copyOf(scores);
    overrides = Set.copyOf(overrides);
  }

  /** Tells whether the cadre may be sent there (TAL-R3). */
  boolean fits(Township township) {
    return township.needType() == null
        || fields.contains(township.needType())
        || overrides.contains(township.code());
  }

  long score(Township township) {
    return scores.getOrDefault(township.code(), 0L);
  }
}
