package org.xianjie.exchange.parcel;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The secret keys of this site: one signs packages (Ed25519), one opens those that others encrypted
 * for it (X25519).
 */
final class SiteKeys {
  static final String SIGNING = "Ed25519";
  static final String AGREEMENT = "X25519";
  private static final String SEPARATOR = ";";

  private final PrivateKey signing;
  private final PrivateKey agreement;

  private SiteKeys(PrivateKey signing, PrivateKey agreement) {
    this.signing = signing;
    this.agreement = agreement;
  }

  /**
   * New keys with their public halves.
   *
   * @param secret the secret keys
   * @param signing public key of signatures, Base64 of X.509
   * @param agreement public key of key agreement, Base64 of X.509
   */
  record Generated(SiteKeys secret, String signing, String agreement) {}

  static Generated generate() {
    try {
      KeyPair signing = KeyPairGenerator.getInstance(SIGNING).generateKeyPair();
      KeyPair agreement = KeyPairGenerator.getInstance(AGREEMENT).generateKeyPair();
      return new Generated(
          new SiteKeys(signing.getPrivate(), agreement.getPrivate()),
          encode(signing.getPublic()),
          encode(agreement.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The platform lacks an algorithm", e);
    }
  }

  /** Reads keys as {@link #text} wrote them. */
  static SiteKeys of(String text) {
    String[] parts = text.split(SEPARATOR);
    try {
      return new SiteKeys(secret(SIGNING, parts[0]), secret(AGREEMENT, parts[1]));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keys of this site are damaged", e);
    }
  }

  /** Returns the keys as they are stored, encrypted, in the database. */
  String text() {
    Base64.Encoder base64 = Base64.getEncoder();
    return base64.encodeToString(signing.getEncoded())
        + SEPARATOR
        + base64.encodeToString(agreement.getEncoded());
  }

  PrivateKey signing() {
    return signing;
  }

  PrivateKey agreement() {
    return agreement;
  }

  static String encode(PublicKey key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /**
   * Reads a public key.
   *
   * @throws GeneralSecurityException if it is none
   */
  static PublicKey decode(String algorithm, String text) throws GeneralSecurityException {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(bytes));
    } catch (IllegalArgumentException e) {
      throw new GeneralSecurityException("Not Base64", e);
    }
  }

  private static PrivateKey secret(String algorithm, String text) throws GeneralSecurityException {
    byte[] bytes = Base64.getDecoder().decode(text);
    return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
  }
}
