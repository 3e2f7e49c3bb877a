package org.xianjie.persistence.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.store.SignInPolicy;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.text.Refusal;
import org.xianjie.persistence.TestStores;

class KeyFileTest {
  private static final char[] PASSWORD = "first password".toCharArray();
  private static final char[] OTHER = "other password".toCharArray();

  @TempDir Path folder;
  private final StoreKeys keys = StoreKeys.generate(new SecureRandom());
  private final MovingClock clock = new MovingClock();
  private Path path;
  private KeyFile file;
  private RecoveryKey recovery;

  /** A clock that the test moves. */
  private static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-06-30T00:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void create() {
    path = folder.resolve("keys.json");
    file = new KeyFile(path, TestStores.cheapKeys(), clock);
    recovery = file.create(keys, "anna", PASSWORD);
  }

  private static void refused(String key, Executable work) {
    Refusal refusal = assertThrows(Refusal.class, work);
    assertEquals(key, refusal.reasons().getFirst().key());
  }

  private void opens(String account, char[] password) {
    StoreKeys opened = file.unlock(account, password);
    assertEquals(keys.databaseKey(), opened.databaseKey());
    assertArrayEquals(keys.dataKey(), opened.dataKey());
    assertArrayEquals(keys.digestKey(), opened.digestKey());
  }

  @Test
  void givesTheKeysForTheRightPasswordOnly() {
    opens("anna", PASSWORD);
    refused("sign-in.wrong", () -> file.unlock("anna", OTHER));
    refused("sign-in.wrong", () -> file.unlock("nobody", PASSWORD));
  }

  @Test
  void holdsNoKeyAndNoPasswordInPlainText() throws IOException {
    String text = Files.readString(path);

    assertFalse(text.contains(keys.databaseKey()));
    assertFalse(text.contains(new String(PASSWORD)));
    assertFalse(text.contains(recovery.printed()));
    for (byte[] key : List.of(keys.dataKey(), keys.digestKey())) {
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(key);
      assertFalse(text.contains(base64.substring(2, 38)));
    }
  }

  @Test
  void isReadableByItsOwnerOnly() throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }
  }

  @Test
  void newAccountsAndPasswordsOpenTheSameKeys() {
    file.add(keys, "berta", OTHER);
    opens("berta", OTHER);
    opens("anna", PASSWORD);
    refused("account.present", () -> file.add(keys, "berta", OTHER));

    file.changePassword("anna", PASSWORD, OTHER);
    opens("anna", OTHER);
    refused("sign-in.wrong", () -> file.unlock("anna", PASSWORD));

    file.reset(keys, "berta", PASSWORD);
    opens("berta", PASSWORD);
    assertEquals(List.of("anna", "berta"), file.accounts());
  }

  @Test
  void refusesUnsafePasswords() {
    refused("password.unsafe", () -> file.add(keys, "berta", "short".toCharArray()));
    refused("password.unsafe", () -> file.add(keys, "bertaberta", "bertaberta".toCharArray()));
    refused("password.unsafe", () -> file.changePassword("anna", PASSWORD, new char[0]));
  }

  @Test
  void wrongPasswordDoesNotChangeThePassword() {
    refused("sign-in.wrong", () -> file.changePassword("anna", OTHER, OTHER));
    opens("anna", PASSWORD);
  }

  @Test
  void aLockedAccountStaysOutUntilUnlocked() {
    file.lock("anna", true);
    refused("account.locked", () -> file.unlock("anna", PASSWORD));
    file.reset(keys, "anna", OTHER);
    refused("account.locked", () -> file.unlock("anna", OTHER));
    file.lock("anna", false);
    opens("anna", OTHER);
    refused("account.unknown", () -> file.lock("nobody", true));
  }

  @Test
  void pausesAfterTooManyWrongPasswords() {
    for (int i = 0; i < 3; i++) {
      refused("sign-in.wrong", () -> file.unlock("anna", OTHER));
    }
    refused("account.paused", () -> file.unlock("anna", PASSWORD));

    KeyFile reopened = new KeyFile(path, TestStores.cheapKeys(), clock);
    refused("account.paused", () -> reopened.unlock("anna", PASSWORD));

    clock.now = clock.now.plus(Duration.ofMinutes(15));
    opens("anna", PASSWORD);
  }

  @Test
  void goesByTheRulesOfTheParameters() throws IOException {
    file.keepPolicy(new SignInPolicy(1, Duration.ofMinutes(60), 20));
    refused("sign-in.wrong", () -> file.unlock("anna", OTHER));
    refused("account.paused", () -> file.unlock("anna", PASSWORD));
    clock.now = clock.now.plus(Duration.ofMinutes(59));
    KeyFile reopened = new KeyFile(path, TestStores.cheapKeys(), clock);
    refused("account.paused", () -> reopened.unlock("anna", PASSWORD));
    clock.now = clock.now.plus(Duration.ofMinutes(1));
    opens("anna", PASSWORD);
    refused("password.unsafe", () -> file.changePassword("anna", PASSWORD, OTHER));

    byte[] before = Files.readAllBytes(path);
    file.keepPolicy(new SignInPolicy(1, Duration.ofMinutes(60), 20));
    assertArrayEquals(before, Files.readAllBytes(path));
    assertEquals(1, new SignInPolicy(0, Duration.ofMinutes(-1), 0).attempts());
  }

  @Test
  void aClockSetBackDoesNotEndAPause() {
    for (int i = 0; i < 3; i++) {
      refused("sign-in.wrong", () -> file.unlock("anna", OTHER));
    }
    clock.now = clock.now.minus(Duration.ofDays(400));
    refused("account.paused", () -> file.unlock("anna", PASSWORD));
  }

  @Test
  void aRightPasswordForgetsWrongOnes() {
    for (int round = 0; round < 3; round++) {
      refused("sign-in.wrong", () -> file.unlock("anna", OTHER));
      refused("sign-in.wrong", () -> file.unlock("anna", OTHER));
      opens("anna", PASSWORD);
    }
  }

  @Test
  void unlockingEndsAPause() {
    for (int i = 0; i < 3; i++) {
      refused("sign-in.wrong", () -> file.unlock("anna", OTHER));
    }
    file.lock("anna", false);
    opens("anna", PASSWORD);
  }

  @Test
  void recoversWithTheKeyOfTheSheet() {
    file.lock("anna", true);
    file.recover(recovery.printed().toLowerCase().replace("-", " "), "anna", OTHER);
    opens("anna", OTHER);

    RecoveryKey foreign = RecoveryKey.generate(new SecureRandom());
    refused("recovery.wrong", () -> file.recover(foreign.printed(), "anna", PASSWORD));
    refused("account.unknown", () -> file.recover(recovery.printed(), "nobody", OTHER));
  }

  @Test
  void tellsADamagedFileFromAWrongPassword() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    String text = new String(whole, StandardCharsets.UTF_8);
    int wrapped = text.lastIndexOf("wrapped") + 15;
    String flipped =
        text.substring(0, wrapped)
            + (text.charAt(wrapped) == 'A' ? 'B' : 'A')
            + text.substring(wrapped + 1);
    for (String damaged : List.of("", "{}", "[1]", text.substring(0, text.length() / 2), flipped)) {
      Files.writeString(path, damaged);
      StoreUnavailable failure =
          assertThrows(StoreUnavailable.class, () -> file.unlock("anna", PASSWORD));
      assertEquals(StoreUnavailable.Cause.DAMAGED, failure.kind());
      assertEquals(damaged, Files.readString(path));
    }
    Files.delete(path);
    StoreUnavailable failure =
        assertThrows(StoreUnavailable.class, () -> file.unlock("anna", PASSWORD));
    assertEquals(StoreUnavailable.Cause.MISSING, failure.kind());
  }

  @Test
  void leavesNoHalfWrittenFile() throws IOException {
    file.add(keys, "berta", OTHER);
    try (var files = Files.list(folder)) {
      assertEquals(List.of(path), files.toList());
    }
  }

  @Test
  void stretchingIsTheStandardArgon2id() {
    byte[] salt = "somesaltsomesalt".getBytes(StandardCharsets.US_ASCII);
    byte[] once = new Stretching(64, 1, 1).stretch(PASSWORD, salt);

    assertArrayEquals(once, new Stretching(64, 1, 1).stretch(PASSWORD, salt));
    assertFalse(java.util.Arrays.equals(once, new Stretching(64, 2, 1).stretch(PASSWORD, salt)));
    assertThrows(IllegalArgumentException.class, () -> new Stretching(1, 1, 1));
    assertTrue(KeyPolicy.standard().stretching().memoryKibibytes() >= 19 * 1024);
  }
}
