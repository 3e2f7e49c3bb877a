package org.xianjie.persistence.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.TestStores.ACCOUNT;
import static org.xianjie.persistence.TestStores.password;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.household.Household;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.persistence.TestStores;

class BackupTest {
  @TempDir Path folder;
  private final EmbeddedStoreOpener opener = TestStores.opener();

  private void given() {
    TestStores.copy(folder);
  }

  private static StoreUnavailable unavailable(Cause cause, Executable work) {
    StoreUnavailable failure = assertThrows(StoreUnavailable.class, work);
    assertEquals(cause, failure.kind());
    assertFalse(failure.text(Locale.SIMPLIFIED_CHINESE).isBlank());
    return failure;
  }

  @Test
  void aBackupBringsBackTheStateOfItsTime(@TempDir Path elsewhere) {
    given();
    Path backup = elsewhere.resolve("backup.zip");
    String kept;
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      kept = TestStores.addHousehold(opened, "张三", "1");
      opened.backup(backup);
      TestStores.addHousehold(opened, "李四", "2");
    }
    Path restored = elsewhere.resolve("restored");
    opener.restore(backup, restored);
    try (OpenedStore opened = opener.open(restored, ACCOUNT, password())) {
      List<String> codes =
          opened
              .store()
              .read(
                  s ->
                      s.list(RecordQuery.of(Household.class)).stream()
                          .map(h -> h.getCode())
                          .toList());
      assertEquals(List.of(kept), codes);
      assertTrue(opened.check().stream().allMatch(CheckResult::ok), opened.check()::toString);
    }
    unavailable(Cause.PRESENT, () -> opener.restore(backup, restored));
  }

  @Test
  void aDamagedBackupRestoresNothing(@TempDir Path elsewhere) throws IOException {
    given();
    Path backup = elsewhere.resolve("backup.zip");
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.backup(backup);
    }
    byte[] whole = Files.readAllBytes(backup);
    Path restored = elsewhere.resolve("restored");
    Files.write(backup, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThrows(StoreUnavailable.class, () -> opener.restore(backup, restored));
    assertFalse(opener.exists(restored));
    Files.writeString(backup, "no zip");
    unavailable(Cause.DAMAGED, () -> opener.restore(backup, restored));
    assertFalse(Files.exists(restored.resolve("database")));
  }

  @Test
  void aBackupThatCanNotBeWrittenIsReported() {
    given();
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      unavailable(Cause.STORAGE, () -> opened.backup(folder.resolve("missing/folder/backup.zip")));
    }
  }
}
