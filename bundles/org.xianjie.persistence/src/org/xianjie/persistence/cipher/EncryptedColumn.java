package org.xianjie.persistence.cipher;

/**
 * A column with encrypted values.
 *
 * @param table the table
 * @param key the column of its primary key
 * @param column the column itself
 * @param context what the values are bound to
 */
public record EncryptedColumn(String table, String key, String column, String context) {}
