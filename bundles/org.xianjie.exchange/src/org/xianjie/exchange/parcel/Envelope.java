package org.xianjie.exchange.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The encryption of one package: AES-256-GCM in blocks, the key agreed by X25519 between a key made
 * for this package and the key of the recipient, spread by HKDF-SHA-256. Every block is bound to
 * the header, to its number and to whether it is the last, so that none can be left out, moved, or
 * taken from another package.
 */
final class Envelope {
  /** The first bytes of every package. */
  static final byte[] MAGIC = "XJPACK01".getBytes(StandardCharsets.US_ASCII);

  static final int BLOCK = 1 << 16;
  static final int TAG = 16;
  static final int LONGEST_HEADER = 4_096;
  static final int SIGNATURE = 64;
  static final String DIGEST = "SHA-512";
  private static final int NONCE = 12;
  private static final byte[] PURPOSE =
      "xianjie exchange package 1".getBytes(StandardCharsets.US_ASCII);

  private final SecretKeySpec key;
  private final byte[] header;
  private long number;

  /** The file is no package, is cut off or was changed. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }

    Broken(Throwable cause) {
      super(cause);
    }
  }

  /**
   * Agrees the key.
   *
   * @param own secret key of one side
   * @param other public key of the other side
   * @param headerBytes the header that the blocks are bound to
   */
  Envelope(PrivateKey own, PublicKey other, byte[] headerBytes) throws GeneralSecurityException {
    header = MessageDigest.getInstance("SHA-256").digest(headerBytes);
    KeyAgreement agreement = KeyAgreement.getInstance(SiteKeys.AGREEMENT);
    agreement.init(own);
    agreement.doPhase(other, true);
    // HKDF (RFC 5869) with the header as salt; one round gives 32 bytes.
    byte[] extracted = hmac(header, agreement.generateSecret());
    byte[] info = ByteBuffer.allocate(PURPOSE.length + 1).put(PURPOSE).put((byte) 1).array();
    key = new SecretKeySpec(hmac(extracted, info), "AES");
  }

  byte[] seal(byte[] plain, int length, boolean last) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot encrypt", e);
    }
  }

  byte[] open(byte[] sealed, boolean last) throws Broken {
    try {
      return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
    } catch (GeneralSecurityException e) {
      throw new Broken(e);
    }
  }

  private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = ByteBuffer.allocate(NONCE).putInt(last ? 1 : 0).putLong(number).array();
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(header);
    number++;
    return cipher;
  }

  private static byte[] hmac(byte[] secret, byte[] data) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    return mac.doFinal(data);
  }
}
