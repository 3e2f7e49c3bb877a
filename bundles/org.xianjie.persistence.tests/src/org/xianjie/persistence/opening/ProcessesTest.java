package org.xianjie.persistence.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.TestStores.ACCOUNT;
import static org.xianjie.persistence.TestStores.password;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.household.Household;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.persistence.ChildProcess;
import org.xianjie.persistence.ImportingProcess;
import org.xianjie.persistence.TestStores;

class ProcessesTest {
  @TempDir Path folder;
  private final EmbeddedStoreOpener opener = TestStores.opener();

  @BeforeEach
  void create() {
    TestStores.copy(folder);
  }

  private void holds(long households) {
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      assertEquals(households, opened.store().read(s -> s.count(RecordQuery.of(Household.class))));
      assertTrue(opened.check().stream().allMatch(CheckResult::ok), opened.check()::toString);
    }
  }

  @Test
  void namesTheProcessThatHasTheDatabaseOpen() throws Exception {
    try (ChildProcess child = ChildProcess.start(ImportingProcess.class, folder.toString(), "1")) {
      child.awaitLine("stored 1");

      StoreUnavailable failure =
          assertThrows(StoreUnavailable.class, () -> opener.open(folder, ACCOUNT, password()));

      assertEquals(Cause.LOCKED, failure.kind());
      String text = failure.text(Locale.ENGLISH);
      assertTrue(text.contains(" " + child.pid() + " "), text);
      assertEquals(0, child.end());
    }
    holds(1);
  }

  @Test
  void aKilledImportLeavesNothing() throws Exception {
    try (ChildProcess child =
        ChildProcess.start(ImportingProcess.class, folder.toString(), "50000")) {
      child.awaitLine("written 20000");
      child.kill();
    }
    holds(0);
  }

  @Test
  void aKillAfterTheCommitLosesNothing() throws Exception {
    try (ChildProcess child =
        ChildProcess.start(ImportingProcess.class, folder.toString(), "3000")) {
      child.awaitLine("stored 3000");
      child.kill();
    }
    holds(3000);
  }

  @Test
  void fiftyThousandHouseholdsFitIntoOneTransaction() throws Exception {
    try (ChildProcess child =
        ChildProcess.start(ImportingProcess.class, folder.toString(), "50000")) {
      child.awaitLine("stored 50000");
      assertEquals(0, child.end());
    }
    holds(50000);
  }
}
