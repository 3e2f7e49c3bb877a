package org.xianjie.responsibility.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xianjie.core.audit.AuditLog;
import org.xianjie.core.audit.AuditQuery;
import org.xianjie.core.audit.AuditView;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Condition;
import org.xianjie.core.text.Refusal;
import org.xianjie.responsibility.County;
import org.xianjie.testing.PlainTextScan;

/** What each role of domain.md §1 sees and what it is refused, by service and by command. */
class EveryRoleTest {
  private static final String NAME = "Head of H-1";
  private static final String TEXT = "The lamp at the bridge is broken";
  private static final String DENIED = "refused.permission";
  private static final List<String> KINDS =
      List.of("read", "create", "update", "delete", "import", "export", "personal");

  @TempDir static Path folder;
  @TempDir static Path files;

  private static RoleCounty county;
  private static List<PermissionLine> lines;

  @BeforeAll
  static void create() throws IOException {
    lines = PermissionLine.all();
    county = new RoleCounty(folder, Expectation.rows());
  }

  @AfterAll
  static void close() {
    county.close();
  }

  static List<Expectation> roles() {
    return Expectation.all();
  }

  @Test
  void everyRoleOfTheModulesIsExpected() {
    Set<String> roles = new TreeSet<>();
    lines.forEach(line -> roles.add(line.role()));
    Set<String> expected =
        roles().stream().map(Expectation::role).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(roles, expected);
  }

  @ParameterizedTest
  @MethodSource("roles")
  void theServiceShowsWhatTheRoleMaySee(Expectation expected) {
    try (SignedIn person = county.signIn(expected.role())) {
      Kernel kernel = person.kernel();
      Caller caller = person.caller();
      assertEquals(codes(expected.households()), list(kernel, caller, "household"));
      assertEquals(needs(expected), list(kernel, caller, "need"));
      assertEquals(expected.name(), field(kernel, caller, "household", "H-1", "headName"));
      assertEquals(expected.text(), field(kernel, caller, "need", county.need("N"), "text"));
      assertEquals(expected.accounts(), allowed(() -> person.accounts().list(caller)));
      assertEquals(
          expected.indicators(),
          allowed(
              () ->
                  kernel
                      .indicators()
                      .compute(
                          caller,
                          List.of("K-09"),
                          expected.organization(),
                          "2026-11",
                          Optional.empty())));
      assertEquals(expected.verify(), mayVerify(kernel, caller));
      boolean far = expected.households().contains(RoleCounty.FAR_HOUSEHOLD);
      assertEquals(
          far, allowed(() -> kernel.records().show(caller, "household", RoleCounty.FAR_HOUSEHOLD)));
      assertNoSearchByName(kernel, caller, expected);
      assertAudit(kernel, caller, expected);
    }
  }

  /** Who supervises sees who did what; what was written only where the record may be read. */
  private static void assertAudit(Kernel kernel, Caller caller, Expectation expected) {
    AuditLog log = new AuditLog(kernel);
    AuditQuery all = AuditQuery.latest(1000);
    assertEquals(!"no".equals(expected.audit()), allowed(() -> log.list(caller, all)));
    if ("no".equals(expected.audit())) {
      return;
    }
    boolean needs = false;
    for (AuditView view : log.list(caller, all).entries()) {
      boolean need = "need".equals(view.recordType());
      needs |= need;
      if (need) {
        view.entry().changes().forEach(change -> assertEquals("", change.after(), change::field));
      }
    }
    assertEquals("region".equals(expected.audit()), needs, "needs are business content");
  }

  /** Filtering by a name finds nobody whose name the role may not read. */
  private static void assertNoSearchByName(Kernel kernel, Caller caller, Expectation expected) {
    ListRequest byName =
        ListRequest.of("household", 10).where(new Condition.Equal("headName", NAME));
    if (Expectation.SHOWN.equals(expected.name())) {
      assertEquals(1, kernel.records().list(caller, byName).records().size());
    } else if (allowed(() -> kernel.records().list(caller, byName))) {
      assertEquals(List.of(), kernel.records().list(caller, byName).records());
      assertEquals(0, kernel.records().count(caller, byName));
    }
  }

  @ParameterizedTest
  @MethodSource("roles")
  void theCommandsShowWhatTheRoleMaySee(Expectation expected) throws IOException {
    RoleCommand command = new RoleCommand(county, expected.role());
    assertListed(command, codes(expected.households()), "household");
    assertListed(command, needs(expected), "need");
    assertShown(command, expected.name(), NAME, "household", "H-1");
    assertShown(command, expected.text(), TEXT, "need", county.need("N"));
    assertEquals(code(expected.accounts()), command.run("account", "list"));
    assertEquals(
        code(expected.indicators()),
        command.run("indicators", "K-09", "--org", expected.organization(), "--period", "2026-11"));
    Path export = files.resolve(expected.role() + ".csv");
    boolean exports = !"no".equals(expected.export());
    String file = export.toString();
    assertEquals(code(exports), command.run("export", "household", file, "--purpose", "test"));
    assertEquals(
        "names".equals(expected.export()), exports && Files.readString(export).contains(NAME));
    Path households = files.resolve("households.csv");
    Files.writeString(
        households, "code,region,headName,members\nH-77," + County.VILLAGE + ",Somebody,2\n");
    assertEquals(
        code(expected.imports()),
        command.run("import", "household", households.toString(), "--dry-run"),
        command::said);
    assertEquals(
        code(!"no".equals(expected.audit())), command.run("list", "audit-entry"), command::said);
    assertFalse(command.said().contains(NAME), "encrypted values stand in no audit");
    assertFalse(command.said().contains(TEXT), "encrypted values stand in no audit");
    String backup = files.resolve(expected.role() + ".zip").toString();
    assertEquals(code(expected.backup()), command.run("backup", backup), command::said);
  }

  private static void assertListed(RoleCommand command, Set<String> expected, String type) {
    boolean refused = expected.contains(Expectation.REFUSED);
    assertEquals(code(!refused), command.run("list", type), command::said);
    assertEquals(refused ? Set.of() : expected, command.codes());
    assertFalse(command.said().contains(NAME), "encrypted values stand in no list");
    assertFalse(command.said().contains(TEXT), "encrypted values stand in no list");
  }

  private static void assertShown(
      RoleCommand command, String expected, String secret, String type, String code) {
    assertEquals(
        code(!Expectation.REFUSED.equals(expected)),
        command.run("show", type, code),
        command::said);
    assertEquals(Expectation.SHOWN.equals(expected), command.said().contains(secret));
  }

  @ParameterizedTest
  @MethodSource("roles")
  void whatNoLineAllowsIsDenied(Expectation expected) {
    try (SignedIn person = county.signIn(expected.role())) {
      Kernel kernel = person.kernel();
      for (RecordDescriptor<?> type : kernel.records().catalogue().all()) {
        for (String kind : KINDS) {
          String permission = type.name() + "." + kind;
          boolean allowed = lines.stream().anyMatch(l -> l.grants(expected.role(), permission));
          assertEquals(allowed, kernel.access().holds(person.caller(), permission), permission);
          if (!allowed) {
            assertDenied(kernel, person.caller(), type.name(), kind);
          }
        }
      }
      assertFalse(kernel.access().holds(person.caller(), "household.nonsense"));
    }
  }

  private static void assertDenied(Kernel kernel, Caller caller, String type, String kind) {
    var records = kernel.records();
    Executable call =
        switch (kind) {
          case "read" -> () -> records.list(caller, ListRequest.of(type, 1));
          case "create" -> () -> records.create(caller, type, Map.of());
          case "update" -> () -> records.update(caller, type, "none", 1, Map.of());
          case "delete" -> () -> records.delete(caller, type, "none", "reason");
          default -> null;
        };
    if (call != null) {
      Refusal refusal = assertThrows(Refusal.class, call, type + "." + kind);
      assertEquals(DENIED, refusal.reasons().getFirst().key());
    }
    if ("read".equals(kind)) {
      assertThrows(Refusal.class, () -> records.show(caller, type, "none"));
      assertThrows(Refusal.class, () -> records.count(caller, ListRequest.of(type, 1)));
      assertThrows(Refusal.class, () -> records.suggest(caller, type, "", 1));
      assertThrows(Refusal.class, () -> records.history(caller, type, "none"));
    }
  }

  @Test
  void anUnknownRoleMayDoNothing() {
    Grant grant = new Grant("R-NOBODY", "ORG-5206", "5206");
    Caller nobody = new Caller("nobody", "nobody", "", List.of(grant), Locale.ENGLISH);
    Caller nothing = new Caller("nothing", "nothing", "", List.of(), Locale.ENGLISH);
    try (SignedIn person = county.signIn("R-ADMIN")) {
      Kernel kernel = person.kernel();
      for (RecordDescriptor<?> type : kernel.records().catalogue().all()) {
        for (String kind : KINDS) {
          assertFalse(kernel.access().holds(nobody, type.name() + "." + kind));
          assertFalse(kernel.access().holds(nothing, type.name() + "." + kind));
        }
        assertDenied(kernel, nobody, type.name(), "read");
        assertDenied(kernel, nothing, type.name(), "read");
      }
    }
  }

  @Test
  void theAdministratorReadsReferenceDataOnly() {
    try (SignedIn person = county.signIn("R-ADMIN")) {
      for (RecordDescriptor<?> type : person.kernel().records().catalogue().all()) {
        boolean reads = person.kernel().access().holds(person.caller(), type.name() + ".read");
        boolean reference =
            type.declaration().reference() || Set.of("organization").contains(type.name());
        assertTrue(!reads || reference, type.name() + " is business content");
      }
    }
  }

  @Test
  void theDiskShowsNobody() throws IOException {
    try (SignedIn person = county.signIn("R-ADMIN")) {
      person.opened().backup(folder.resolve("backups/scan.zip"));
    }
    List<String> secrets =
        List.of(NAME, TEXT, County.PHONE, "Head of H-9", "four plain test words");
    assertEquals(List.of(), PlainTextScan.find(folder, secrets));
  }

  @Test
  void aWrongPasswordOpensNothing() {
    char[] wrong = "not the right password".toCharArray();
    assertThrows(
        Refusal.class,
        () -> county.signIn().open(folder, RoleCounty.account("R-TOWN"), wrong, Locale.ENGLISH));
  }

  private static Set<String> codes(String cell) {
    return Expectation.words(cell);
  }

  private static Set<String> needs(Expectation expected) {
    return Expectation.REFUSED.equals(expected.needs())
        ? Set.of(Expectation.REFUSED)
        : codes(expected.needs()).stream().map(county::need).collect(Collectors.toSet());
  }

  private static Set<String> list(Kernel kernel, Caller caller, String type) {
    if (!allowed(() -> kernel.records().list(caller, ListRequest.of(type, 100)))) {
      return Set.of(Expectation.REFUSED);
    }
    List<RecordView> found = kernel.records().list(caller, ListRequest.of(type, 100)).records();
    assertEquals(found.size(), kernel.records().count(caller, ListRequest.of(type, 100)));
    return found.stream().map(RecordView::code).collect(Collectors.toSet());
  }

  private static String field(
      Kernel kernel, Caller caller, String type, String code, String field) {
    try {
      RecordView view = kernel.records().show(caller, type, code);
      return view.masked().contains(field) ? "masked" : Expectation.SHOWN;
    } catch (Refusal e) {
      return Expectation.REFUSED;
    }
  }

  private static boolean mayVerify(Kernel kernel, Caller caller) {
    try {
      return kernel.records().actions(caller, "need", county.need("O")).stream()
          .filter(action -> "verify".equals(action.name()))
          .anyMatch(
              action -> action.reasons().stream().noneMatch(r -> r.key().startsWith("refused.")));
    } catch (Refusal e) {
      return false;
    }
  }

  private static boolean allowed(Executable call) {
    try {
      call.execute();
      return true;
    } catch (Refusal e) {
      return false;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static int code(boolean allowed) {
    return allowed ? 0 : 1;
  }
}
