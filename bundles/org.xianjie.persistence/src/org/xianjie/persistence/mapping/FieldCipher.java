package org.xianjie.persistence.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the values of encrypted fields (AES-256-GCM). A value is bound to its column, so that
 * one moved to another column can not be read. Stored form: Base64 of key number (2 bytes),
 * initialisation vector (12), encrypted text and tag (16).
 */
public final class FieldCipher {
  private static final short KEY_NUMBER = 1;
  private static final int IV_LENGTH = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /** Creates the cipher of a key. */
  public FieldCipher(byte[] dataKey) {
    this.key = new SecretKeySpec(dataKey, "AES");
  }

  /** Encrypts a value of a column. */
  public String encrypt(String plain, String column) {
    byte[] iv = new byte[IV_LENGTH];
    random.nextBytes(iv);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, iv, column).doFinal(plain.getBytes(StandardCharsets.UTF_8));
      ByteBuffer stored = ByteBuffer.allocate(Short.BYTES + IV_LENGTH + sealed.length);
      stored.putShort(KEY_NUMBER).put(iv).put(sealed);
      return Base64.getEncoder().encodeToString(stored.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot encrypt " + column, e);
    }
  }

  /**
   * Decrypts a stored value.
   *
   * @throws IllegalStateException if the value was changed, moved from another column or encrypted
   *     with another key
   */
  public String decrypt(String stored, String column) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(Base64.getDecoder().decode(stored));
      short number = buffer.getShort();
      if (number != KEY_NUMBER) {
        throw new IllegalStateException("Unknown key " + number + " in " + column);
      }
      byte[] iv = new byte[IV_LENGTH];
      buffer.get(iv);
      byte[] sealed = new byte[buffer.remaining()];
      buffer.get(sealed);
      return new String(
          cipher(Cipher.DECRYPT_MODE, iv, column).doFinal(sealed), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException
        | IllegalArgumentException
        | java.nio.BufferUnderflowException e) {
      throw new IllegalStateException("Cannot decrypt a value of " + column, e);
    }
  }

  private Cipher cipher(int mode, byte[] iv, String column) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(column.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
