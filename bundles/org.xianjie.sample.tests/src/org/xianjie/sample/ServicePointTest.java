package org.xianjie.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Refusal;
import org.xianjie.testing.TestDatabase;

/** The record type of the sample on a real encrypted database. */
class ServicePointTest {
  private static final String TYPE = "service-point";

  @TempDir Path folder;
  private TestDatabase database;
  private RecordService records;
  private Caller town;

  @BeforeEach
  void createDatabase() {
    database = TestDatabase.create(folder);
    records = database.kernel().records();
    town = database.caller("R-TOWN", TestDatabase.TOWNSHIP);
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void opensInAVillageAndRemembersTheDay() {
    String code = create(TestDatabase.VILLAGE);
    RecordView opened = records.act(town, TYPE, code, "open", Optional.empty(), Map.of());
    assertEquals(Optional.of(ServicePointState.OPEN), opened.value("state"));
    assertEquals(Optional.of(TestDatabase.NOW.toLocalDate()), opened.value("openedOn"));
  }

  @Test
  void saysWhyItDoesNotOpenInACommunity() {
    String code = create(TestDatabase.COMMUNITY);
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> records.act(town, TYPE, code, "open", Optional.empty(), Map.of()));
    assertEquals("service-point.refused.community", refusal.reasons().getFirst().key());
    assertFalse(records.actions(town, TYPE, code).getFirst().isPossible());
  }

  @Test
  void closesOnlyWithAReason() {
    String code = create(TestDatabase.VILLAGE);
    records.act(town, TYPE, code, "open", Optional.empty(), Map.of());
    assertThrows(
        Refusal.class, () -> records.act(town, TYPE, code, "close", Optional.empty(), Map.of()));
    RecordView closed =
        records.act(town, TYPE, code, "close", Optional.empty(), Map.of("reason", "Moved"));
    assertEquals(Optional.of(ServicePointState.CLOSED), closed.value("state"));
    assertEquals(List.of(), records.actions(town, TYPE, code));
  }

  @Test
  void refusesAComputedFieldAndAForeignRegion() {
    Map<String, Object> typed =
        Map.of(
            "name",
            "Point",
            "village",
            TestDatabase.VILLAGE,
            "weeklyHours",
            20,
            "openedOn",
            TestDatabase.NOW.toLocalDate());
    assertThrows(Refusal.class, () -> records.create(town, TYPE, typed));
    Caller elsewhere = database.caller("R-TOWN", "520698902");
    Map<String, Object> plain =
        Map.of("name", "Point", "village", TestDatabase.VILLAGE, "weeklyHours", 20);
    assertThrows(Refusal.class, () -> records.create(elsewhere, TYPE, plain));
  }

  private String create(String village) {
    Map<String, Object> values = Map.of("name", "Point", "village", village, "weeklyHours", 20);
    return records.create(town, TYPE, values).code();
  }
}
