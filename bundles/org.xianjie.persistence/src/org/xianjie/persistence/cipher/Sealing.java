package org.xianjie.persistence.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.xianjie.core.store.Algorithms;

/** Encrypts so that a change is noticed (GCM), with one key. */
interface Sealing {
  /** Length of the initialisation vector in bytes. */
  int IV_LENGTH = 12;

  /** Length of the tag in bits. */
  int TAG_BITS = 128;

  /** Encrypts; the context is not stored but must be the same when opening. */
  byte[] seal(byte[] iv, byte[] context, byte[] plain) throws GeneralSecurityException;

  /**
   * Decrypts.
   *
   * @throws GeneralSecurityException if anything does not fit; nothing of the text is given then
   */
  byte[] open(byte[] iv, byte[] context, byte[] sealed) throws GeneralSecurityException;

  /** Returns the sealing with a 256-bit key. */
  static Sealing of(Algorithms algorithms, byte[] key) {
    return switch (algorithms) {
      case STANDARD -> new Aes(new SecretKeySpec(key, "AES"));
      case NATIONAL -> new Sm4(Sm4.shortened(key));
    };
  }

  /** AES-256-GCM. */
  record Aes(SecretKeySpec key) implements Sealing {
    @Override
    public byte[] seal(byte[] iv, byte[] context, byte[] plain) throws GeneralSecurityException {
      return cipher(Cipher.ENCRYPT_MODE, iv, context).doFinal(plain);
    }

    @Override
    public byte[] open(byte[] iv, byte[] context, byte[] sealed) throws GeneralSecurityException {
      return cipher(Cipher.DECRYPT_MODE, iv, context).doFinal(sealed);
    }

    private Cipher cipher(int mode, byte[] iv, byte[] context) throws GeneralSecurityException {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(context);
      return cipher;
    }
  }

  /** SM4-GCM, whose keys have 128 bits. */
  final class Sm4 implements Sealing {
    private static final int KEY_LENGTH = 16;
    private final KeyParameter key;

    /** Takes a key of 128 bits. */
    Sm4(byte[] key) {
      this.key = new KeyParameter(key);
    }

    private static byte[] shortened(byte[] key) {
      KeyedDigest digest = KeyedDigest.of(Algorithms.NATIONAL, key);
      digest.update("SM4".getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(digest.finish(), KEY_LENGTH);
    }

    @Override
    public byte[] seal(byte[] iv, byte[] context, byte[] plain) throws GeneralSecurityException {
      return run(true, iv, context, plain);
    }

    @Override
    public byte[] open(byte[] iv, byte[] context, byte[] sealed) throws GeneralSecurityException {
      return run(false, iv, context, sealed);
    }

    private byte[] run(boolean encrypt, byte[] iv, byte[] context, byte[] input)
        throws GeneralSecurityException {
      GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
      cipher.init(encrypt, new AEADParameters(key, TAG_BITS, iv, context));
      byte[] output = new byte[cipher.getOutputSize(input.length)];
      try {
        int length = cipher.processBytes(input, 0, input.length, output, 0);
        cipher.doFinal(output, length);
        return output;
      } catch (InvalidCipherTextException e) {
        throw new AEADBadTagException(e.getMessage());
      }
    }
  }
}
