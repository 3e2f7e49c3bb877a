package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.kernel.SetupAndSignInTest.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.kernel.AccountService.AccountView;
import org.xianjie.core.kernel.AccountService.NewAccount;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.parameter.ParameterKind;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Session;

/** The services of the kernel over one real database, which the tests share. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicesTest {
  private static final LocalDateTime NEW_YEARS_EVE = LocalDateTime.of(2026, 12, 29, 10, 0);
  private static final String NEXT_YEAR =
      "date,kind,name\n2027-01-01,HOLIDAY,元旦\n2026-12-31,HOLIDAY,元旦\n";

  private final Recorder recorder = new Recorder();
  private SignedIn signedIn;

  @BeforeAll
  void open(@TempDir Path folder) {
    TestKernel kernel = new TestKernel(folder, new Failing(), recorder);
    kernel.setUp(TestKernel.firstRun());
    signedIn = kernel.open();
  }

  @AfterAll
  void close() {
    signedIn.close();
  }

  /** One story: load, announce to a failing and a working consumer, load again. */
  @Test
  void loadedDaysMoveDueDatesAtOnceAndAreAnnounced() {
    assertFalse(kernel().calendar().calendar().due(NEW_YEARS_EVE, 3).loaded());
    assertEquals(2, kernel().calendar().load(admin(), NEXT_YEAR));
    var due = kernel().calendar().calendar().due(NEW_YEARS_EVE, 3);
    assertEquals(LocalDate.of(2027, 1, 5), due.date());
    assertTrue(due.loaded());
    assertEquals(1, recorder.taken("calendar.loaded"), "a failing consumer holds up nobody");
    assertEquals(List.of(true), recorder.loaded, "consumers see the loaded calendar");
    assertEquals(1, waiting(), "tried again for the failing consumer");
    kernel().events().deliver();
    assertEquals(1, recorder.taken("calendar.loaded"), "consumed once");
    assertEquals(1, waiting());
    assertEquals(0, kernel().calendar().load(admin(), NEXT_YEAR), "equal days stay");
    String changed = NEXT_YEAR.replace("2027-01-01,HOLIDAY", "2027-01-02,MAKEUP_WORKDAY");
    assertEquals(1, kernel().calendar().load(admin(), changed));
    assertEquals(
        1, kernel().calendar().load(admin(), changed.replace("MAKEUP_WORKDAY", "HOLIDAY")));
    refused(
        "refused.permission",
        () -> kernel().calendar().load(TestKernel.caller("R-TOWN", "5206"), NEXT_YEAR));
  }

  @Test
  void aChangedParameterIsResolvedAtOnce() {
    LocalDate today = TestKernel.NOW.toLocalDate();
    assertEquals(2, kernel().parameters().integer("P-RESP-DAYS", "520602", today));
    assertEquals("85", kernel().parameters().resolve("P-COV-HH", "5206", today).get().value());
    kernel()
        .records()
        .create(
            admin(),
            "parameter",
            Map.of(
                "parameterCode", "P-RESP-DAYS",
                "value", "1",
                "operator", "<=",
                "scopeRegion", "5206",
                "validFrom", LocalDate.of(2026, 1, 1),
                "sourceTag", "ours",
                "kind", ParameterKind.LOCAL));
    assertEquals(1, kernel().parameters().integer("P-RESP-DAYS", "520602", today));
    assertEquals(2, kernel().parameters().integer("P-RESP-DAYS", "52", today));
    assertEquals(1, recorder.taken("parameter.changed"));
    assertThrows(
        IllegalStateException.class, () -> kernel().parameters().integer("P-NOTHING", "52", today));
  }

  @Test
  void aChangedSettingMovesThePhase() {
    LocalDate today = TestKernel.NOW.toLocalDate();
    assertEquals(2, kernel().parameters().integer("P-RESP-DAYS", "52", today));
    moveStart(LocalDate.of(2026, 1, 1));
    assertEquals(3, kernel().parameters().integer("P-RESP-DAYS", "52", today));
    moveStart(LocalDate.of(2025, 1, 1));
    assertEquals(2, kernel().parameters().integer("P-RESP-DAYS", "52", today));
  }

  private void moveStart(LocalDate start) {
    RecordView setting = kernel().records().show(admin(), "setting", "SETTING");
    kernel()
        .records()
        .update(admin(), "setting", "SETTING", setting.version(), Map.of("programmeStart", start));
  }

  @Test
  void theAdministratorKeepsRegionsAndNobodyElse() {
    Map<String, Object> county =
        Map.of("code", "520602", "name", "碧江区", "level", RegionLevel.COUNTY, "parent", "5206");
    refused(
        "refused.permission",
        () -> kernel().records().create(TestKernel.caller("R-TOWN", "5206"), "region", county));
    assertEquals("520602", kernel().records().create(admin(), "region", county).code());
    Map<String, Object> wrong =
        Map.of("code", "520702", "name", "x", "level", RegionLevel.COUNTY, "parent", "5206");
    refused("refused.parent.code", () -> kernel().records().create(admin(), "region", wrong));
  }

  @Test
  void accountsAreKeptByTheAdministratorOnly() {
    Caller town = TestKernel.caller("R-TOWN", "5206");
    NewAccount li = new NewAccount("li", "李工", Optional.empty(), "R-TOWN", "ORG-5206");
    char[] password = TestKernel.otherPassword();
    refused("refused.permission", () -> signedIn.accounts().add(town, li, password));
    refused("refused.permission", () -> signedIn.accounts().list(town));
    refused("refused.permission", () -> signedIn.accounts().lock(town, "admin", true));
    refused("refused.permission", () -> signedIn.accounts().reset(town, "admin", password));
    refused("refused.account.self", () -> signedIn.accounts().lock(admin(), "admin", true));
    signedIn.accounts().add(admin(), li, password);
    refused("refused.account.exists", () -> signedIn.accounts().add(admin(), li, password));
    refused(
        "refused.grant.exists",
        () -> signedIn.accounts().grant(admin(), "li", "R-TOWN", "ORG-5206"));
    refused(
        "refused.grant.missing",
        () -> signedIn.accounts().revoke(admin(), "li", "R-GRID", "ORG-5206"));
    refused(
        "refused.account.missing",
        () -> signedIn.accounts().grant(admin(), "nobody", "R-GRID", "ORG-5206"));
    signedIn.accounts().grant(admin(), "li", "R-VILLAGE", "ORG-5206");
    List<AccountView> accounts = signedIn.accounts().list(admin());
    assertEquals(List.of("admin", "li"), accounts.stream().map(AccountView::name).toList());
    assertEquals(
        List.of("R-TOWN", "R-VILLAGE"),
        accounts.get(1).grants().stream().map(g -> g.role()).sorted().toList());
  }

  @Test
  void nobodyAdministersAndWorksToo() {
    refused(
        "refused.role.separate.ADMINISTRATION",
        () -> signedIn.accounts().grant(admin(), "admin", "R-STEWARD", "ORG-5206"));
    NewAccount unknown = new NewAccount("he", "x", Optional.empty(), "R-KING", "ORG-5206");
    refused(
        "refused.role.unknown",
        () -> signedIn.accounts().add(admin(), unknown, TestKernel.otherPassword()));
    assertTrue(signedIn.accounts().list(admin()).stream().noneMatch(a -> a.name().equals("he")));
  }

  @Test
  void anIndicatorWithoutProviderIsUnavailable() {
    IndicatorReport report =
        kernel()
            .indicators()
            .compute(
                TestKernel.caller("R-COUNTY-ORG", "5206"),
                List.of("K-09"),
                "ORG-5206",
                "2026-06",
                Optional.empty());
    assertEquals(IndicatorReport.Status.UNAVAILABLE, report.values().getFirst().status());
    refused(
        "refused.region",
        () ->
            kernel()
                .indicators()
                .compute(admin(), List.of("K-09"), "ORG-5206", "2026-06", Optional.empty()));
  }

  private Kernel kernel() {
    return signedIn.kernel();
  }

  private Caller admin() {
    return signedIn.caller();
  }

  private long waiting() {
    return kernel()
        .store()
        .read(
            session ->
                session
                    .entityManager()
                    .createQuery(
                        "select count(e) from DomainEvent e where e.delivered = false", Long.class)
                    .getSingleResult());
  }

  /** Remembers what it got and what the calendar knew then. */
  private final class Recorder implements EventConsumer {
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<Boolean> loaded = new ArrayList<>();

    @Override
    public String name() {
      return "recorder";
    }

    @Override
    public Set<String> types() {
      return Set.of("calendar.loaded", "parameter.changed");
    }

    @Override
    public void consume(DomainEvent event, Session session) {
      events.add(event);
      if (event.getType().equals("calendar.loaded")) {
        loaded.add(signedIn.kernel().calendar().calendar().due(NEW_YEARS_EVE, 3).loaded());
      }
    }

    long taken(String type) {
      return events.stream().filter(event -> event.getType().equals(type)).count();
    }
  }

  /** Always fails. */
  private static final class Failing implements EventConsumer {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public Set<String> types() {
      return Set.of("calendar.loaded");
    }

    @Override
    public void consume(DomainEvent event, Session session) {
      throw new IllegalStateException("always");
    }
  }
}
