package org.xianjie.core.record;

/** How long a text may be so that its encrypted form fits its column. */
final class EncryptedLength {
  /** Initialisation vector (12), tag (16) and key number (2) of one AES-GCM value, in bytes. */
  private static final int OVERHEAD = 30;

  private static final int GREATEST_UTF8_CHARACTER = 3;

  private EncryptedLength() {}

  /** Returns the number of characters that fit encrypted and in Base64 into the column. */
  static int plain(int columnLength) {
    return Math.max(1, (columnLength * 3 / 4 - OVERHEAD) / GREATEST_UTF8_CHARACTER);
  }
}
