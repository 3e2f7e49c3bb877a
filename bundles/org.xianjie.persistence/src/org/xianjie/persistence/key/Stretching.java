package org.xianjie.persistence.key;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a password is stretched to a key (Argon2id). Stored with each wrapped key, so that newer
 * files can ask for more.
 *
 * @param memoryKibibytes memory
 * @param iterations passes over the memory
 * @param parallelism lanes
 */
public record Stretching(int memoryKibibytes, int iterations, int parallelism) {
  private static final int GREATEST_MEMORY = 1 << 21;
  private static final int GREATEST_ITERATIONS = 100;

  /** Refuses parameters that no file of ours has. */
  public Stretching {
    if (memoryKibibytes < 8 * parallelism
        || memoryKibibytes > GREATEST_MEMORY
        || iterations < 1
        || iterations > GREATEST_ITERATIONS
        || parallelism < 1) {
      throw new IllegalArgumentException("Argon2 " + memoryKibibytes + "/" + iterations);
    }
  }

  /** Returns the parameters for new keys. */
  public static Stretching standard() {
    return new Stretching(32 * 1024, 3, 1);
  }

  /** Returns a 256-bit key; the password stays the caller's. */
  byte[] stretch(char[] password, byte[] salt) {
    byte[] encoded = utf8(password);
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(memoryKibibytes)
              .withIterations(iterations)
              .withParallelism(parallelism)
              .withSalt(salt)
              .build());
      byte[] key = new byte[StoreKeys.LENGTH];
      generator.generateBytes(encoded, key);
      return key;
    } finally {
      Arrays.fill(encoded, (byte) 0);
    }
  }

  private static byte[] utf8(char[] password) {
    var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
    byte[] encoded = new byte[buffer.remaining()];
    buffer.get(encoded);
    Arrays.fill(buffer.array(), (byte) 0);
    return encoded;
  }
}
