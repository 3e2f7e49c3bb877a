package org.xianjie.persistence.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Wraps the keys of a database with another key (AES-256-GCM), bound to the name of its holder. */
final class Wrapping {
  private static final int IV_LENGTH = 12;
  private static final int TAG_BITS = 128;

  private Wrapping() {}

  static byte[] wrap(StoreKeys keys, byte[] with, String holder, SecureRandom random) {
    byte[] iv = new byte[IV_LENGTH];
    random.nextBytes(iv);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, with, iv, holder).doFinal(keys.bytes());
      byte[] wrapped = Arrays.copyOf(iv, IV_LENGTH + sealed.length);
      System.arraycopy(sealed, 0, wrapped, IV_LENGTH, sealed.length);
      return wrapped;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing", e);
    }
  }

  /** Returns the keys; empty when the key is not the one they were wrapped with. */
  static Optional<StoreKeys> unwrap(byte[] wrapped, byte[] with, String holder) {
    byte[] iv = Arrays.copyOf(wrapped, IV_LENGTH);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, with, iv, holder);
      return Optional.of(
          StoreKeys.of(cipher.doFinal(wrapped, IV_LENGTH, wrapped.length - IV_LENGTH)));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] iv, String holder)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(holder.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
