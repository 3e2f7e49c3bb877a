package org.xianjie.talent.dispatch;

import java.util.List;

/**
 * A proposed dispatch; people decide.
 *
 * @param assignments who goes where, by township, first secretaries first
 * @param seats seats of all townships
 * @param filled seats filled
 * @param quotas the three quotas with numerator and denominator
 * @param missing people missing over the three quotas
 * @param score sum of match scores, units of 10^-9
 * @param moved cadres who leave one township for another
 * @param load most villages of one liaison officer
 * @param bound no plan with as many seats filled has a larger sum of match scores
 * @param largestTeam seats of the largest team known that meets every quota
 */
public record DispatchPlan(
    List<Place> assignments,
    int seats,
    int filled,
    List<QuotaResult> quotas,
    int missing,
    long score,
    int moved,
    int load,
    long bound,
    int largestTeam) {

  /** Copies the lists. */
  public DispatchPlan {
    assignments = List.copyOf(assignments);
    quotas = List.copyOf(quotas);
  }

  /**
   * One person's place.
   *
   * @param cadre code of the cadre
   * @param township code of the township
   * @param firstSecretary whether the seat is one of a first secretary
   * @param villages villages the cadre is liaison officer of
   */
  public record Place(
      String cadre, String township, boolean firstSecretary, List<String> villages) {
    /** Copies the villages. */
    public Place {
      villages = List.copyOf(villages);
    }
  }

  /**
   * A quota.
   *
   * @param code parameter code
   * @param numerator people who count
   * @param denominator people it is about
   * @param attainableNumerator most people who could count at as many filled seats
   * @param attainableDenominator people it would be about then
   * @param missing people short of the quota
   * @param missingPeople seats where somebody who counts is missing, as many as are short
   */
  public record QuotaResult(
      String code,
      int numerator,
      int denominator,
      int attainableNumerator,
      int attainableDenominator,
      int missing,
      List<MissingPerson> missingPeople) {
    /** Copies the list. */
    public QuotaResult {
      missingPeople = List.copyOf(missingPeople);
    }
  }

  /**
   * A seat where somebody who counts for the quota is missing.
   *
   * @param township code of the township
   * @param needType profession asked for there, or null
   * @param insteadOf cadre who has the seat in the plan
   */
  public record MissingPerson(String township, String needType, String insteadOf) {}
}
