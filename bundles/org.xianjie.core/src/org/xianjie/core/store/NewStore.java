package org.xianjie.core.store;

/**
 * What a new database needs before its first record.
 *
 * @param account the sign-in name of the first account
 * @param password its password
 * @param site the site in generated business codes, for example {@code A1}: letters and digits,
 *     registered upwards, so that two machines never generate the same code
 * @param algorithms what encrypted fields and audit are sealed with
 */
public record NewStore(String account, char[] password, String site, Algorithms algorithms) {
  /** A store with the standard algorithms. */
  public NewStore(String account, char[] password, String site) {
    this(account, password, site, Algorithms.STANDARD);
  }
}
