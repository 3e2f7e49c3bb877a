package org.xianjie.persistence.cipher;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.xianjie.core.store.Algorithms;

/**
 * Keyed digests for one purpose: without the key nobody can tell from a digest what was digested,
 * nor make one.
 */
public final class Digests {
  private final Algorithms algorithms;
  private final byte[] key;

  private Digests(Algorithms algorithms, byte[] key) {
    this.algorithms = algorithms;
    this.key = key.clone();
  }

  /** Returns digests for a purpose; different purposes have unrelated keys. */
  public static Digests forPurpose(Algorithms algorithms, byte[] digestKey, String purpose) {
    KeyedDigest derived = KeyedDigest.of(algorithms, digestKey);
    derived.update(purpose.getBytes(StandardCharsets.UTF_8));
    return new Digests(algorithms, derived.finish());
  }

  /** Returns the digest of a text in 64 hexadecimal digits. */
  public String of(String text) {
    KeyedDigest digest = start();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.finish());
  }

  /** Returns the digest of several texts; no other split into texts has the same. */
  public String of(Object... parts) {
    KeyedDigest digest = start();
    for (Object part : parts) {
      byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.finish());
  }

  /** Returns a new digest to be fed piece by piece. */
  public KeyedDigest start() {
    return KeyedDigest.of(algorithms, key);
  }
}
