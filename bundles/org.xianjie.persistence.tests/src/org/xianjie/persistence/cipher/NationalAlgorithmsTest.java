package org.xianjie.persistence.cipher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.xianjie.core.store.Algorithms;

class NationalAlgorithmsTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String COLUMN = "HOUSEHOLD.phone";

  /** The example of RFC 8998, appendix A.1. */
  @Test
  void sealsAsTheStandardSays() throws GeneralSecurityException {
    Sealing sm4 = new Sealing.Sm4(HEX.parseHex("0123456789ABCDEFFEDCBA9876543210"));
    byte[] iv = HEX.parseHex("00001234567800000000ABCD");
    byte[] context = HEX.parseHex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
    byte[] plain =
        HEX.parseHex(
            "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA");
    byte[] sealed = sm4.seal(iv, context, plain);
    assertEquals(
        "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
            + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
            + "83DE3541E4C2B58177E065A9BF7B62EC",
        HEX.formatHex(sealed));
    assertArrayEquals(plain, sm4.open(iv, context, sealed));
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThrows(GeneralSecurityException.class, () -> sm4.open(iv, context, changed));
    }
    assertThrows(GeneralSecurityException.class, () -> sm4.open(iv, new byte[1], sealed));
  }

  /** HMAC-SM3 written out: H((k xor opad) H((k xor ipad) m)). */
  @Test
  void digestsAreThoseOfTheDefinition() {
    byte[] key = HEX.parseHex("00112233445566778899AABBCCDDEEFF");
    byte[] text = "张三".getBytes(StandardCharsets.UTF_8);
    byte[] inner = sm3(padded(key, 0x36), text);
    KeyedDigest digest = KeyedDigest.of(Algorithms.NATIONAL, key);
    digest.update(Arrays.copyOf(text, 2));
    digest.update(Arrays.copyOfRange(text, 2, text.length));
    assertArrayEquals(sm3(padded(key, 0x5c), inner), digest.finish());
    assertEquals(
        "66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0",
        HEX.formatHex(sm3("abc".getBytes(StandardCharsets.US_ASCII), new byte[0])));
  }

  @Test
  void neitherReadsWhatTheOtherWrote() {
    FieldCipher national = new FieldCipher(Algorithms.NATIONAL, new byte[32]);
    FieldCipher standard = new FieldCipher(Algorithms.STANDARD, new byte[32]);
    String stored = national.encrypt("13800000001", COLUMN);
    assertEquals("13800000001", national.decrypt(stored, COLUMN));
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> standard.decrypt(stored, COLUMN));
    assertFalse(failure.toString().contains("138"));
    assertThrows(
        IllegalStateException.class, () -> national.decrypt(standard.encrypt("1", COLUMN), COLUMN));
    assertNotEquals(
        Digests.forPurpose(Algorithms.NATIONAL, new byte[32], "x").of("a"),
        Digests.forPurpose(Algorithms.STANDARD, new byte[32], "x").of("a"));
  }

  private static byte[] padded(byte[] key, int with) {
    byte[] padded = Arrays.copyOf(key, 64);
    for (int i = 0; i < padded.length; i++) {
      padded[i] ^= (byte) with;
    }
    return padded;
  }

  private static byte[] sm3(byte[] first, byte[] second) {
    SM3Digest digest = new SM3Digest();
    digest.update(first, 0, first.length);
    digest.update(second, 0, second.length);
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return result;
  }
}
