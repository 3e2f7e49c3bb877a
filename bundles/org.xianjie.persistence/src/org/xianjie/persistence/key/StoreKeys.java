package org.xianjie.persistence.key;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The three random 256-bit keys of one database: of the database engine, of encrypted fields and of
 * keyed digests. They exist in memory only while the database is open, and wrapped in the key file.
 */
public final class StoreKeys {
  /** Length of each key in bytes. */
  static final int LENGTH = 32;

  private static final int COUNT = 3;

  private final byte[] all;

  private StoreKeys(byte[] all) {
    this.all = all;
  }

  /** Creates new random keys. */
  public static StoreKeys generate(SecureRandom random) {
    byte[] bytes = new byte[LENGTH * COUNT];
    random.nextBytes(bytes);
    return new StoreKeys(bytes);
  }

  static StoreKeys of(byte[] bytes) {
    if (bytes.length != LENGTH * COUNT) {
      throw new IllegalArgumentException("Not three keys: " + bytes.length + " bytes");
    }
    return new StoreKeys(bytes.clone());
  }

  byte[] bytes() {
    return all.clone();
  }

  /** Returns the key of the database engine in hexadecimal digits. */
  public String databaseKey() {
    return HexFormat.of().formatHex(all, 0, LENGTH);
  }

  /** Returns the key of encrypted fields. */
  public byte[] dataKey() {
    return Arrays.copyOfRange(all, LENGTH, 2 * LENGTH);
  }

  /** Returns the key of digests, in fields and in the audit. */
  public byte[] digestKey() {
    return Arrays.copyOfRange(all, 2 * LENGTH, COUNT * LENGTH);
  }
}
