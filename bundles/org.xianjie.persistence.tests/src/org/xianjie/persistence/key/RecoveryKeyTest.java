package org.xianjie.persistence.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.xianjie.core.text.Refusal;

class RecoveryKeyTest {
  private static final byte[] SALT = new byte[16];

  private final RecoveryKey key = RecoveryKey.generate(new SecureRandom());

  @Test
  void isPrintedInSixGroupsOfSixReadableCharacters() {
    assertTrue(
        key.printed().matches("([0-9A-HJKMNP-TV-Z]{6}-){5}[0-9A-HJKMNP-TV-Z]{6}"), key.printed());
  }

  @Test
  void isReadAsPrinted() {
    RecoveryKey read = RecoveryKey.parse(" " + key.printed() + "\n");

    assertArrayEquals(key.key(SALT), read.key(SALT));
  }

  @Test
  void namesTheGroupWithAWrongCharacter() {
    String printed = key.printed();
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) != '-') {
        for (char wrong : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
          if (wrong != printed.charAt(i)) {
            String typed = printed.substring(0, i) + wrong + printed.substring(i + 1);
            Refusal refusal = assertThrows(Refusal.class, () -> RecoveryKey.parse(typed));
            assertEquals(i / 7 + 1, refusal.reasons().getFirst().arguments().getFirst());
          }
        }
      }
    }
  }

  @Test
  void refusesAnotherLengthOrAlphabet() {
    String cut = key.printed().substring(1);
    assertThrows(Refusal.class, () -> RecoveryKey.parse(cut));
    assertThrows(Refusal.class, () -> RecoveryKey.parse("?".repeat(36)));
  }
}
