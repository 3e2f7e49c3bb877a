package org.xianjie.workbench.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.testing.TestPlatform;

/** Typed work outlives the program, readable by nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsTest {
  private static final String PASSWORD = "four plain test words";
  private static final LocalDateTime AT = LocalDateTime.of(2026, 6, 30, 10, 21, 7);

  private Path folder;
  private SignedIn signedIn;

  @BeforeAll
  void open(@TempDir Path data) {
    folder = data;
    TestPlatform.setup()
        .create(
            folder,
            new FirstRun(
                "5206",
                "A1",
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                "admin",
                PASSWORD.toCharArray(),
                Locale.ENGLISH));
    signedIn = TestPlatform.signIn().open(folder, "admin", PASSWORD.toCharArray(), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    signedIn.close();
  }

  @AfterEach
  void forget() {
    Drafts drafts = new Drafts(store(), "clerk");
    drafts.all().forEach(draft -> drafts.remove(draft.key(), Long.MAX_VALUE));
  }

  private OpenedStore store() {
    return signedIn.opened();
  }

  private static Draft draft(String key, String head) {
    Map<String, String> values = Map.of("headName", head, "members", "4");
    return new Draft(key, "clerk", "household", "", 0, "New household", AT, values);
  }

  @Test
  void comesBackAsItWasTyped() {
    Draft typed = draft("household/new/1", "冉玉梅 = # \\u0041\n second line");
    new Drafts(store(), "clerk").save(typed, 1);
    assertEquals(List.of(typed), new Drafts(store(), "clerk").all());
  }

  @Test
  void liesEncryptedOnTheDisk() throws IOException {
    new Drafts(store(), "clerk").save(draft("household/new/1", "Ran Yumei"), 1);
    try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
      for (Path file : files.toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Ran") || bytes.contains("household"), bytes);
        assertFalse(file.toString().contains("household"), file.toString());
      }
    }
  }

  @Test
  void isOfferedToItsOwnerOnly() {
    new Drafts(store(), "clerk").save(draft("household/new/1", "Ran Yumei"), 1);
    assertTrue(new Drafts(store(), "other").all().isEmpty());
  }

  @Test
  void staysRemovedWhenAnEarlierSaveArrivesLate() {
    Drafts drafts = new Drafts(store(), "clerk");
    drafts.save(draft("household/new/1", "Ran"), 1);
    drafts.remove("household/new/1", 3);
    drafts.save(draft("household/new/1", "Ran Yumei"), 2);
    assertTrue(drafts.all().isEmpty());
  }

  @Test
  void keepsTheLastOfSeveralChanges() {
    Drafts drafts = new Drafts(store(), "clerk");
    drafts.save(draft("household/new/1", "Ran"), 1);
    drafts.save(draft("household/new/1", "Ran Yumei"), 2);
    assertEquals("Ran Yumei", drafts.all().getFirst().values().get("headName"));
    assertEquals(1, drafts.all().size());
  }

  @Test
  void isReadForItsPurposeOnly() {
    String sealed = store().seal("typed", "draft");
    assertEquals("typed", store().unseal(sealed, "draft"));
    assertThrows(IllegalStateException.class, () -> store().unseal(sealed, "other"));
  }

  @Test
  void givesAReferenceBackWithItsTitle() {
    FieldDescriptor region =
        signedIn
            .kernel()
            .records()
            .catalogue()
            .find("household")
            .flatMap(type -> type.field("region"))
            .orElseThrow();
    RecordReference village = new RecordReference("region", "520698901001", "石板村");
    assertEquals(village, DraftValue.read(region, DraftValue.write(village)));
    assertEquals(null, DraftValue.read(region, DraftValue.write(null)));
  }
}
