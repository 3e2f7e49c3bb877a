package org.xianjie.persistence.mapping;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed digests (HMAC-SHA-256) for one purpose: without the key nobody can tell from a digest what
 * was digested, nor make one.
 */
public final class Digests {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  private Digests(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Returns digests for a purpose; different purposes have unrelated keys. */
  public static Digests forPurpose(byte[] digestKey, String purpose) {
    return new Digests(
        new Digests(digestKey).mac().doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the digest of a text in 64 hexadecimal digits. */
  public String of(String text) {
    return HexFormat.of().formatHex(mac().doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the digest of several texts; no other split into texts has the same. */
  public String of(Object... parts) {
    Mac mac = mac();
    for (Object part : parts) {
      byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
      mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      mac.update(bytes);
    }
    return HexFormat.of().formatHex(mac.doFinal());
  }

  /** Returns a new digest to be fed piece by piece. */
  public Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is missing", e);
    }
  }
}
