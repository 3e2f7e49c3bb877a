package org.xianjie.persistence.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.TestStores.ACCOUNT;
import static org.xianjie.persistence.TestStores.AUTHOR;
import static org.xianjie.persistence.TestStores.password;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.household.Household;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.NewStore;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Refusal;
import org.xianjie.persistence.TestStores;

class StoreOpenerTest {
  private static final char[] OTHER = "other password".toCharArray();

  @TempDir Path folder;
  private final EmbeddedStoreOpener opener = TestStores.opener();

  private String create() {
    return opener.create(folder, new NewStore(ACCOUNT, password(), "A1"), TestStores::firstContent);
  }

  private void given() {
    TestStores.copy(folder);
  }

  private static void refused(String key, Executable work) {
    Refusal refusal = assertThrows(Refusal.class, work);
    assertEquals(key, refusal.reasons().getFirst().key());
    assertFalse(refusal.text(Locale.SIMPLIFIED_CHINESE).isBlank());
  }

  private static StoreUnavailable unavailable(Cause cause, Executable work) {
    StoreUnavailable failure = assertThrows(StoreUnavailable.class, work);
    assertEquals(cause, failure.kind());
    assertFalse(failure.text(Locale.SIMPLIFIED_CHINESE).isBlank());
    return failure;
  }

  @Test
  void createsAndOpensAndRemembers() {
    assertFalse(opener.exists(folder));
    create();
    assertTrue(opener.exists(folder));
    assertEquals(List.of(ACCOUNT), opener.accounts(folder));
    String code;
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      assertEquals(ACCOUNT, opened.account());
      assertEquals(folder, opened.folder());
      code = TestStores.addHousehold(opened, "张三", "13800000001");
    }
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      Household found = opened.store().read(s -> s.find(Household.class, code).orElseThrow());
      assertEquals("张三", found.getHeadName());
      assertEquals("13800000001", found.getPhone());
    }
  }

  @Test
  void numbersGoOnAfterReopening() {
    given();
    String[] codes = new String[2];
    for (int i = 0; i < 2; i++) {
      try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
        opened
            .store()
            .write(
                AUTHOR,
                session -> {
                  Region village = session.find(Region.class, TestStores.VILLAGE).orElseThrow();
                  for (int n = 0; n < 5; n++) {
                    session.add(TestStores.household(village, "户", null));
                  }
                  return null;
                });
        codes[i] = TestStores.addHousehold(opened, "户", null);
      }
    }
    assertEquals(List.of("H-2026-A1-000006", "H-2026-A1-000012"), List.of(codes));
  }

  @Test
  void nothingLiesInPlainTextOnTheDisk() throws IOException {
    create();
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      TestStores.addHousehold(opened, "Findable Head", "13812345678");
      opened.backup(folder.resolve("backups/b.zip"));
    }
    List<String> secrets =
        List.of("Findable Head", "13812345678", "示例村", "a long password", "household");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (String secret : secrets) {
          for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
            assertFalse(contains(bytes, secret.getBytes(charset)), secret + " in " + file);
          }
        }
      }
    }
  }

  private static boolean contains(byte[] whole, byte[] part) {
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    return text.contains(new String(part, StandardCharsets.ISO_8859_1));
  }

  @Test
  void writesNothingOutsideOfItsFolder() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    List<Path> before = list(here);
    create();
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      assertTrue(Files.exists(folder.resolve("log/derby.log")));
      assertTrue(opened.check().stream().allMatch(CheckResult::ok));
    }
    assertEquals(before, list(here));
    assertFalse(Files.exists(here.resolve("derby.log")));
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  @Test
  void refusesWrongPasswordAndUnknownAccountAlike() {
    given();
    refused("sign-in.wrong", () -> opener.open(folder, ACCOUNT, OTHER));
    refused("sign-in.wrong", () -> opener.open(folder, "nobody", password()));
    opener.open(folder, ACCOUNT, password()).close();
  }

  @Test
  void confirmsThePasswordOfWhoOpenedIt() {
    given();
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.confirm(password());
      refused("sign-in.wrong", () -> opened.confirm(OTHER));
      refused("sign-in.wrong", () -> opened.confirm(OTHER));
      refused("sign-in.wrong", () -> opened.confirm(OTHER));
      refused("account.paused", () -> opened.confirm(password()));
    }
  }

  @Test
  void aFolderWithoutDatabaseIsMissing() {
    unavailable(Cause.MISSING, () -> opener.open(folder, ACCOUNT, password()));
  }

  @Test
  void aSecondOpeningIsLocked() {
    given();
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      StoreUnavailable failure =
          unavailable(Cause.LOCKED, () -> opener.open(folder, ACCOUNT, password()));
      String pid = String.valueOf(ProcessHandle.current().pid());
      assertEquals(pid, failure.reason().arguments().get(1));
      assertEquals(1, TestStores.addHousehold(opened, "张三", null).lastIndexOf("-2026-A1-"));
    }
  }

  @Test
  void keysOfAnotherDatabaseDoNotFit(@TempDir Path other) throws IOException {
    given();
    opener.create(other, new NewStore(ACCOUNT, password(), "B1"), TestStores::firstContent);
    Files.copy(
        other.resolve("keys.json"),
        folder.resolve("keys.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    unavailable(Cause.DAMAGED, () -> opener.open(folder, ACCOUNT, password()));
    opener.open(other, ACCOUNT, password()).close();
  }

  @Test
  void keysWithoutDatabaseAreMissingIt() throws IOException {
    given();
    Files.move(folder.resolve("database"), folder.resolve("elsewhere"));

    unavailable(Cause.MISSING, () -> opener.open(folder, ACCOUNT, password()));
  }

  @Test
  void createsNothingOverAnExistingDatabase() {
    given();
    unavailable(Cause.PRESENT, this::create);
  }

  @Test
  void createsAllOrNothing() {
    assertThrows(
        IllegalStateException.class,
        () ->
            opener.create(
                folder,
                new NewStore(ACCOUNT, password(), "A1"),
                session -> {
                  TestStores.firstContent(session);
                  throw new IllegalStateException("on purpose");
                }));
    assertFalse(opener.exists(folder));

    refused(
        "account.missing",
        () -> opener.create(folder, new NewStore(ACCOUNT, password(), "A1"), session -> {}));
    assertFalse(opener.exists(folder));

    create();
    opener.open(folder, ACCOUNT, password()).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a1", "A-1", "ABCDEFGHI"})
  void refusesASiteThatDoesNotFitIntoCodes(String site) {
    refused(
        "site.form",
        () ->
            opener.create(
                folder, new NewStore(ACCOUNT, password(), site), TestStores::firstContent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "system", "a/b"})
  void refusesAnUnsafeAccountName(String account) {
    refused(
        "account.form",
        () ->
            opener.create(
                folder, new NewStore(account, password(), "A1"), TestStores::firstContent));
  }

  @Test
  void anAccountNeedsKeyAndRecord() {
    given();
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.addKey("berta", OTHER);
      CheckResult keys = check(opened, "keys");
      assertFalse(keys.ok());
      assertEquals(List.of("berta"), keys.detail().arguments());
    }
    refused("account.missing", () -> opener.open(folder, "berta", OTHER));

    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      addAccount(opened, "berta");
      assertTrue(check(opened, "keys").ok());
    }
    opener.open(folder, "berta", OTHER).close();
  }

  private static CheckResult check(OpenedStore opened, String id) {
    return opened.check().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static void addAccount(OpenedStore opened, String name) {
    opened
        .store()
        .write(
            AUTHOR,
            session -> {
              session.add(new UserAccount(name, name, null));
              return null;
            });
  }

  @Test
  void aLockedAccountStaysOut() {
    given();
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.addKey("berta", OTHER);
      addAccount(opened, "berta");
      opened.lockKey("berta", true);
    }
    refused("account.locked", () -> opener.open(folder, "berta", OTHER));
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.lockKey("berta", false);
      opened.resetPassword("berta", password());
      opened
          .store()
          .write(
              AUTHOR,
              session -> {
                session.find(UserAccount.class, "berta").orElseThrow().lock(true);
                return null;
              });
    }
    refused("account.locked", () -> opener.open(folder, "berta", password()));
  }

  @Test
  void passwordsChangeWithoutTouchingTheDatabase() {
    String recovery = create();
    opener.changePassword(folder, ACCOUNT, password(), OTHER);
    opener.open(folder, ACCOUNT, OTHER).close();
    opener.recover(folder, recovery, ACCOUNT, password());
    opener.open(folder, ACCOUNT, password()).close();
  }

  @Test
  void theClockOfADemoStandsStill() {
    LocalDateTime standing = LocalDateTime.of(2026, 6, 30, 9, 0);
    opener.create(
        folder,
        new NewStore(ACCOUNT, password(), "A1"),
        session -> {
          TestStores.firstContent(session);
          Region village = session.find(Region.class, TestStores.VILLAGE).orElseThrow();
          session.add(new Setting(village, "A1", LocalDate.of(2025, 1, 1), standing));
        });
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      assertEquals(standing, opened.clock().now());
    }
  }
}
