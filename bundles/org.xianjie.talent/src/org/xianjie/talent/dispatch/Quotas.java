package org.xianjie.talent.dispatch;

/**
 * Structure quotas in whole per cent.
 *
 * @param provinceCity least share of cadres of province and city among all
 * @param firstSecretary least share of section level among first secretaries
 * @param young least share of young cadres among all
 */
public record Quotas(int provinceCity, int firstSecretary, int young) {
  private static final int WHOLE = 100;

  /** Returns how many of {@code all} meet a share, by integers. */
  static int least(int percent, int all) {
    return (percent * all + WHOLE - 1) / WHOLE;
  }

  static int missing(int percent, int some, int all) {
    return Math.max(0, least(percent, all) - some);
  }
}
