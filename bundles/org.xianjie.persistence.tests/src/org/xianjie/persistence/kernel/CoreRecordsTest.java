package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.xianjie.persistence.kernel.CorePlaces.COUNTY_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.TOWN_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.VILLAGE_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.refused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.document.Attachments;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.module.ModuleRegister;
import org.xianjie.core.outage.OutageKind;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;

/** Village profiles, dictionaries, outages, attachments, module registry, successors of regions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreRecordsTest {
  private SignedIn signedIn;
  private CorePlaces places;
  private Path folder;

  @BeforeAll
  void open(@TempDir Path empty) {
    folder = empty;
    TestKernel kernel = new TestKernel(folder);
    kernel.setUp(TestKernel.firstRun());
    signedIn = kernel.open();
    places = new CorePlaces(signedIn.kernel()).add();
  }

  @AfterAll
  void close() {
    signedIn.close();
  }

  @Test
  void aVillageHasOneProfileThatAddsUp() {
    Caller admin = signedIn.caller();
    refused(
        () -> profile(Map.of("population", 100, "elderly60", 101)), "village-profile.refused.part");
    refused(
        () -> profile(Map.of("collectiveIncome", new BigDecimal("50000.00"))),
        "village-profile.refused.income.year");
    refused(
        () -> places.create(TOWN_OFFICE, "village-profile", Map.of("region", CorePlaces.TOWN)),
        "village-profile.refused.level");
    places.create(admin, "dict-item", item("TEA"));
    refused(() -> places.create(admin, "dict-item", item("TEA")), "dict-item.refused.twice");
    refused(() -> places.create(admin, "dict-item", item("T A")), "dict-item.refused.code");
    refused(() -> profile(Map.of("mainIndustries", "TEA;GOLD")), "refused.item");
    profile(Map.of("mainIndustries", "TEA", "population", 100, "elderly60", 100));
    refused(() -> profile(Map.of()), "village-profile.refused.twice");
  }

  @Test
  void anOutageEndsAfterItBegan() {
    refused(() -> outage(1, 2), "outage-log.refused.order");
    refused(() -> outage(2, -1), "outage-log.refused.future");
    String code = outage(2, 1);
    assertEquals(
        TestKernel.NOW.minusHours(1), places.value(TOWN_OFFICE, "outage-log", code, "endedAt"));
  }

  @Test
  void contentIsStoredOnceAndEncrypted() throws Exception {
    byte[] content = new byte[120_000];
    new Random(7).nextBytes(content);
    byte[] marked = "needle in the haystack".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(marked, 0, content, 0, marked.length);
    Attachments attachments = signedIn.kernel().attachments();
    String first = attachments.add(VILLAGE_OFFICE, file("a.pdf", CorePlaces.VILLAGE), content);
    String second = attachments.add(VILLAGE_OFFICE, file("b.pdf", CorePlaces.VILLAGE), content);
    assertArrayEquals(content, attachments.content(TOWN_OFFICE, second));
    assertArrayEquals(content, attachments.content(VILLAGE_OFFICE, first));
    assertEquals(3L, chunks(), "48 KiB each, once");
    assertFalse(stored().contains("bmVlZGxl"), "the Base64 of the content is not readable");
    assertEquals(120_000L, places.value(TOWN_OFFICE, "attachment", first, "size"));
    Caller elsewhere = CorePlaces.caller("x", "R-VILLAGE", "O-VILLAGE", "520698901002");
    refused(() -> attachments.content(elsewhere, first), "attachment.refused.missing");
    refused(
        () -> attachments.add(elsewhere, file("a.pdf", CorePlaces.VILLAGE), content),
        "refused.region");
    refused(
        () -> attachments.add(VILLAGE_OFFICE, file("../a", CorePlaces.VILLAGE), content),
        "attachment.refused.name");
    refused(
        () -> attachments.add(VILLAGE_OFFICE, file("a", CorePlaces.VILLAGE), new byte[0]),
        "attachment.refused.empty");
    refused(
        () ->
            attachments.add(
                VILLAGE_OFFICE, file("a", CorePlaces.VILLAGE), new byte[20 * 1024 * 1024 + 1]),
        "attachment.refused.size");
    refused(
        () ->
            places.create(
                VILLAGE_OFFICE,
                "attachment",
                Map.of(
                    "name",
                    "typed",
                    "subjectType",
                    "meeting",
                    "subjectCode",
                    "M-1",
                    "region",
                    CorePlaces.VILLAGE)),
        "attachment.refused.content");
  }

  @Test
  void theRegistryShowsWhatIsInstalled() {
    ModuleRegister register = new ModuleRegister();
    assertEquals(
        signedIn.kernel().modules().contributions().size(), register.run(signedIn.kernel()));
    assertEquals(0, register.run(signedIn.kernel()));
    assertEquals(true, places.value(COUNTY_OFFICE, "module-info", "core", "installed"));
    assertEquals(
        TestKernel.NOW.toLocalDate(),
        places.value(COUNTY_OFFICE, "module-info", "core", "installedOn"));
    assertNull(places.value(COUNTY_OFFICE, "module-info", "core", "removedOn"));
  }

  @Test
  void aRegionIsFollowedToItsSuccessor() {
    LocalDate last = LocalDate.of(2025, 12, 31);
    places.write(
        session -> {
          Region old = session.find(Region.class, CorePlaces.VILLAGE).orElseThrow();
          Region town = session.find(Region.class, CorePlaces.TOWN).orElseThrow();
          Region next = new Region("520698901009", "合并村", RegionLevel.VILLAGE, town);
          session.add(next);
          assertEquals(old, old.on(last));
          old.setValidTo(last);
          old.setSuccessor(next);
          assertEquals(old, old.on(last));
          assertEquals(next, old.on(last.plusDays(1)));
          old.setSuccessor(null);
          old.setValidTo(null);
          return null;
        });
    Caller admin = signedIn.caller();
    refused(
        () -> places.update(admin, "region", CorePlaces.VILLAGE, Map.of("successor", "520698901")),
        "refused.successor.level",
        "refused.successor.validity");
    refused(
        () ->
            places.update(
                admin,
                "region",
                CorePlaces.VILLAGE,
                Map.of("successor", CorePlaces.VILLAGE, "validTo", last)),
        "refused.successor.cycle");
  }

  private long chunks() {
    return signedIn
        .kernel()
        .store()
        .read(
            session ->
                session
                    .entityManager()
                    .createQuery("select count(c) from AttachmentChunk c", Long.class)
                    .getSingleResult());
  }

  private String stored() {
    return signedIn
        .kernel()
        .store()
        .read(
            session ->
                (String)
                    session
                        .entityManager()
                        .createNativeQuery(
                            "select content from attachment_chunk where position = 0")
                        .getSingleResult());
  }

  private static Attachments.NewAttachment file(String name, String region) {
    return new Attachments.NewAttachment(name, "application/pdf", "meeting", "M-1", region);
  }

  private String outage(int beganHoursAgo, int endedHoursAgo) {
    return places.create(
        TOWN_OFFICE,
        "outage-log",
        Map.of(
            "region",
            CorePlaces.TOWN,
            "kind",
            OutageKind.NETWORK,
            "startedAt",
            TestKernel.NOW.minusHours(beganHoursAgo),
            "endedAt",
            TestKernel.NOW.minusHours(endedHoursAgo),
            "effect",
            "x"));
  }

  private static Map<String, Object> item(String code) {
    return Map.of("dict", "INDUSTRY", "item", code, "name", "茶", "position", 1);
  }

  private String profile(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("region", CorePlaces.VILLAGE);
    return places.create(VILLAGE_OFFICE, "village-profile", all);
  }
}
