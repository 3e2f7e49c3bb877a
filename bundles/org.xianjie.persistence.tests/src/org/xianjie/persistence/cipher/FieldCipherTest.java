package org.xianjie.persistence.cipher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.store.Algorithms;

class FieldCipherTest {
  private static final String COLUMN = "HOUSEHOLD.phone";

  private final FieldCipher cipher = new FieldCipher(Algorithms.STANDARD, new byte[32]);

  @ParameterizedTest
  @ValueSource(strings = {"", "13800000001", "张三", "a\u0000b"})
  void readsWhatItWrote(String plain) {
    String stored = cipher.encrypt(plain, COLUMN);

    assertEquals(plain, cipher.decrypt(stored, COLUMN));
    assertTrue(plain.isEmpty() || !stored.contains(plain));
  }

  @Test
  void neverWritesTheSameTwice() {
    assertNotEquals(cipher.encrypt("张三", COLUMN), cipher.encrypt("张三", COLUMN));
  }

  @Test
  void refusesAValueOfAnotherColumnOrKey() {
    String stored = cipher.encrypt("张三", COLUMN);
    byte[] other = new byte[32];
    other[0] = 1;

    assertThrows(IllegalStateException.class, () -> cipher.decrypt(stored, "HOUSEHOLD.headName"));
    assertThrows(
        IllegalStateException.class,
        () -> new FieldCipher(Algorithms.STANDARD, other).decrypt(stored, COLUMN));
  }

  @Test
  void refusesChangedAndForeignValues() {
    byte[] stored = Base64.getDecoder().decode(cipher.encrypt("张三", COLUMN));
    for (int i = 0; i < stored.length; i++) {
      byte[] changed = stored.clone();
      changed[i] ^= 1;
      String text = Base64.getEncoder().encodeToString(changed);
      assertThrows(IllegalStateException.class, () -> cipher.decrypt(text, COLUMN));
    }
    assertThrows(IllegalStateException.class, () -> cipher.decrypt("", COLUMN));
    assertThrows(IllegalStateException.class, () -> cipher.decrypt("no Base64!", COLUMN));
  }
}
