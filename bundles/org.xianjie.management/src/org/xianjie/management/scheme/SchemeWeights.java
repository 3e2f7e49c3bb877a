package org.xianjie.management.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a scheme in hundredths of a percent point, so that 59.99 % is not 60 % (K-46,
 * K-47, MGT-R1).
 *
 * @param indicators the indicator part
 * @param parties the questions of each party that has any
 */
public record SchemeWeights(Part indicators, Map<Party, Part> parties) {
  private static final int WHOLE = 10_000;

  /**
   * Sums of weights in hundredths.
   *
   * @param total all
   * @param effect of the kind EFFECT
   * @param trace of the kinds PROCESS and TRACE
   * @param contact of contact work
   */
  public record Part(long total, long effect, long trace, long contact) {
    private static final Part NONE = new Part(0, 0, 0, 0);

    private Part with(IndicatorKind kind, boolean contactWork, BigDecimal weight) {
      long hundredths = hundredths(weight);
      boolean traced = kind == IndicatorKind.PROCESS || kind == IndicatorKind.TRACE;
      return new Part(
          total + hundredths,
          effect + (kind == IndicatorKind.EFFECT ? hundredths : 0),
          trace + (traced ? hundredths : 0),
          contact + (contactWork ? hundredths : 0));
    }

    /** Tells whether the weights add up to exactly 100. */
    public boolean isWhole() {
      return total == WHOLE;
    }
  }

  /** Sums the weights of indicators and questions. */
  public static SchemeWeights of(List<AssessmentIndicator> indicators, List<PartyQuestion> asked) {
    Part part = Part.NONE;
    for (AssessmentIndicator indicator : indicators) {
      part = part.with(indicator.getKind(), indicator.isContactWork(), indicator.getWeight());
    }
    Map<Party, Part> parties = new EnumMap<>(Party.class);
    for (PartyQuestion question : asked) {
      Part before = parties.getOrDefault(question.getParty(), Part.NONE);
      parties.put(
          question.getParty(),
          before.with(question.getKind(), question.isContactWork(), question.getWeight()));
    }
    return new SchemeWeights(part, parties);
  }

  /** Returns the weight of effect questions in the four-party part, each party counting alike. */
  public long partyEffect() {
    return mean(parties.values().stream().mapToLong(Part::effect).sum());
  }

  /** Returns the weight of questions on contact work in the four-party part. */
  public long partyContact() {
    return mean(parties.values().stream().mapToLong(Part::contact).sum());
  }

  /**
   * Returns the weight of contact work in the whole grade in hundredths (K-47).
   *
   * @param partyShare share of the four-party part in percent; 0 where there is none
   */
  public long contact(int partyShare) {
    return ((100L - partyShare) * indicators.contact() + partyShare * partyContact()) / 100;
  }

  /** Writes hundredths as people read them: 5999 as 59.99. */
  public static String shown(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  static long hundredths(BigDecimal weight) {
    return weight.setScale(2, RoundingMode.DOWN).unscaledValue().longValueExact();
  }

  private long mean(long sum) {
    return sum / Party.values().length;
  }
}
