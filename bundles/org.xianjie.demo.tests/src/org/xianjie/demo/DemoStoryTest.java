package org.xianjie.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.household.Household;
import org.xianjie.core.kernel.DemoGenerator.Size;
import org.xianjie.core.person.Person;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedState;
import org.xianjie.responsibility.visit.Visit;
import org.xianjie.testing.PlainTextScan;
import org.xianjie.testing.TestDatabase;

/** The demo county on real databases. */
class DemoStoryTest {
  private static final int HOUSEHOLDS = 60;

  @TempDir Path folder;

  /** What two counties of the same size have in common. */
  private record Told(Map<String, String> accounts, List<String> lines, int households) {}

  @Test
  void livesTheSameStoryTwice() throws Exception {
    Told first = tell(Files.createDirectory(folder.resolve("first")));
    Told second = tell(Files.createDirectory(folder.resolve("second")));
    assertEquals(first, second);
    assertEquals(HOUSEHOLDS, first.households());
    assertTrue(first.accounts().containsKey("R-TOWN"));
    assertFalse(first.lines().isEmpty());
  }

  private static Told tell(Path data) throws IOException {
    Set<String> secrets = new TreeSet<>();
    Told told = tell(data, secrets);
    assertTrue(secrets.size() > HOUSEHOLDS, secrets::toString);
    assertEquals(List.of(), PlainTextScan.find(data, secrets), "plain text on the disk");
    return told;
  }

  private static Told tell(Path data, Set<String> secrets) {
    char[] password = "another plain password".toCharArray();
    try (TestDatabase database = TestDatabase.createWithoutPlaces(data)) {
      List<String> progress = new ArrayList<>();
      Map<String, String> accounts =
          new DemoStory(List.of())
              .generate(database.administrator(), new Size(HOUSEHOLDS, 2, password), progress::add);
      assertEquals(4, progress.size(), progress::toString);
      for (CheckResult result : database.administrator().opened().check()) {
        assertTrue(result.ok(), result::id);
      }
      database.administrator().opened().backup(data.resolve("backups/demo.zip"));
      database.kernel().store().read(session -> secrets.addAll(secrets(session)));
      return database
          .kernel()
          .store()
          .read(session -> new Told(accounts, lines(session), households(session)));
    }
  }

  /** Names and numbers of the people of the demo. */
  private static Set<String> secrets(Session session) {
    Set<String> secrets = new TreeSet<>();
    for (Household household : session.list(RecordQuery.of(Household.class))) {
      secrets.add(household.getHeadName());
      secrets.add(household.getPhone());
    }
    for (Person person : session.list(RecordQuery.of(Person.class))) {
      secrets.add(person.getName());
      secrets.add(person.getPhone());
      if (person.getIdNumber() != null) {
        secrets.add(person.getIdNumber());
      }
    }
    return secrets;
  }

  private static List<String> lines(Session session) {
    List<String> lines = new ArrayList<>();
    for (Need need : session.list(RecordQuery.of(Need.class).orderBy("code", false))) {
      lines.add(need.getSummary() + need.getReceivedAt() + need.getState() + need.getSlaDue());
      assertFalse(need.getState() == NeedState.CLOSED && need.getFeedbackAt() == null);
    }
    for (Visit visit : session.list(RecordQuery.of(Visit.class).orderBy("code", false))) {
      lines.add(visit.getDate() + visit.getHousehold().getCode() + visit.isEffective());
    }
    return lines;
  }

  private static int households(Session session) {
    for (Region region :
        session.list(RecordQuery.of(Region.class).where("level", RegionLevel.VILLAGE))) {
      assertTrue(region.isAdministrativeVillage(), region::getCode);
    }
    return session.list(RecordQuery.of(Household.class)).size();
  }
}
