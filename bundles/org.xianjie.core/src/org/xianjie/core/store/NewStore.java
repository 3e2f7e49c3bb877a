package org.xianjie.core.store;

/**
 * What a new database needs before its first record.
 *
 * @param account the sign-in name of the first account
 * @param password its password
 * @param site the site in generated business codes, for example {@code A1}: letters and digits,
 *     registered upwards, so that two machines never generate the same code
 */
public record NewStore(String account, char[] password, String site) {}
