package org.xianjie.persistence.cipher;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.xianjie.core.store.Algorithms;

/**
 * Encrypts the values of encrypted fields. A value is bound to its column, so that one moved to
 * another column can not be read. Stored form: Base64 of key number (2 bytes), initialisation
 * vector (12), encrypted text and tag (16). New values take the newest key; older ones are read as
 * long as their key is known.
 */
public final class FieldCipher {
  /** The number of the first key. */
  public static final short FIRST = 1;

  private final Algorithms algorithms;
  private final SecureRandom random = new SecureRandom();
  private volatile Ring ring;

  private record Ring(short newest, Map<Short, Sealing> keys) {}

  /** Creates a cipher with its first key. */
  public FieldCipher(Algorithms algorithms, byte[] first) {
    this.algorithms = algorithms;
    this.ring = new Ring(FIRST, Map.of(FIRST, Sealing.of(algorithms, first)));
  }

  /** Adds a key; the one with the greatest number encrypts. */
  public synchronized void add(short number, byte[] key) {
    Map<Short, Sealing> keys = new HashMap<>(ring.keys());
    keys.put(number, Sealing.of(algorithms, key));
    ring = new Ring((short) Math.max(number, ring.newest()), Map.copyOf(keys));
  }

  /** Forgets a key; what is still encrypted with it can not be read any more. */
  public synchronized void forget(short number) {
    Map<Short, Sealing> keys = new HashMap<>(ring.keys());
    keys.remove(number);
    ring = new Ring(ring.newest(), Map.copyOf(keys));
  }

  /** Returns the number of the key that encrypts. */
  public short newest() {
    return ring.newest();
  }

  /** Tells whether a stored value takes the key that encrypts. */
  public boolean isNewest(String stored) {
    return ByteBuffer.wrap(Base64.getDecoder().decode(stored)).getShort() == newest();
  }

  /** Encrypts a text for a column. */
  public String encrypt(String plain, String column) {
    Ring now = ring;
    byte[] iv = new byte[Sealing.IV_LENGTH];
    random.nextBytes(iv);
    try {
      byte[] sealed =
          now.keys()
              .get(now.newest())
              .seal(iv, context(column), plain.getBytes(StandardCharsets.UTF_8));
      ByteBuffer stored = ByteBuffer.allocate(Short.BYTES + iv.length + sealed.length);
      stored.putShort(now.newest()).put(iv).put(sealed);
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
      Sealing key = ring.keys().get(number);
      if (key == null) {
        throw new IllegalStateException("Unknown key " + number + " in " + column);
      }
      byte[] iv = new byte[Sealing.IV_LENGTH];
      buffer.get(iv);
      byte[] sealed = new byte[buffer.remaining()];
      buffer.get(sealed);
      return new String(key.open(iv, context(column), sealed), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException e) {
      throw new IllegalStateException("Cannot decrypt a value of " + column, e);
    }
  }

  private static byte[] context(String column) {
    return column.getBytes(StandardCharsets.UTF_8);
  }
}
