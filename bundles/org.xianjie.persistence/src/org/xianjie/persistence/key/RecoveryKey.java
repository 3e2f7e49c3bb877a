package org.xianjie.persistence.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * The recovery key as people read it: six groups of five random characters and a check character
 * ({@code 7K2MQX-…}), 150 bits. The alphabet has no I, L, O and U; I and L are read as 1, O as 0.
 */
public final class RecoveryKey {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUPS = 6;
  private static final int RANDOM_PER_GROUP = 5;

  private final String characters;

  private RecoveryKey(String characters) {
    this.characters = characters;
  }

  /** Creates a new random key. */
  public static RecoveryKey generate(SecureRandom random) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < GROUPS * RANDOM_PER_GROUP; i++) {
      made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new RecoveryKey(made.toString());
  }

  /**
   * Reads a key as typed from the recovery sheet; case, blanks and hyphens do not matter.
   *
   * @throws Refusal naming the group with a typing error, or that the length is wrong
   */
  public static RecoveryKey parse(String typed) {
    String plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('I', '1')
            .replace('L', '1')
            .replace('O', '0');
    int width = RANDOM_PER_GROUP + 1;
    if (plain.length() != GROUPS * width) {
      throw new Refusal(Message.of(RecoveryKey.class, "recovery.length", GROUPS, width));
    }
    StringBuilder read = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      String part = plain.substring(group * width, group * width + RANDOM_PER_GROUP);
      char check = plain.charAt((group + 1) * width - 1);
      if (!part.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) || check != check(group, part)) {
        throw new Refusal(Message.of(RecoveryKey.class, "recovery.group", group + 1));
      }
      read.append(part);
    }
    return new RecoveryKey(read.toString());
  }

  /** Returns the key as printed on the recovery sheet. */
  public String printed() {
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      String part = part(group);
      text.append(group == 0 ? "" : "-").append(part).append(check(group, part));
    }
    return text.toString();
  }

  /** Returns the wrapping key; 150 random bits need no stretching. */
  byte[] key(byte[] salt) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      return mac.doFinal(characters.getBytes(StandardCharsets.US_ASCII));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is missing", e);
    }
  }

  private String part(int group) {
    return characters.substring(group * RANDOM_PER_GROUP, (group + 1) * RANDOM_PER_GROUP);
  }

  /** Odd weights are units modulo 32, so that every single wrong character is found. */
  private static char check(int group, String part) {
    int sum = group;
    for (int i = 0; i < part.length(); i++) {
      sum += (2 * i + 1) * ALPHABET.indexOf(part.charAt(i));
    }
    return ALPHABET.charAt(Math.floorMod(sum, ALPHABET.length()));
  }
}
