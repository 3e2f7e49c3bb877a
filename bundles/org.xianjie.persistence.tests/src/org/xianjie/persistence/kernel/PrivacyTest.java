package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.person.Person;
import org.xianjie.core.privacy.ConsentBy;
import org.xianjie.core.privacy.LegalBases;
import org.xianjie.core.privacy.LegalBasis;
import org.xianjie.core.privacy.RightsRequestKind;
import org.xianjie.core.privacy.RightsRequestState;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.todo.Todo;
import org.xianjie.persistence.TestStores;

/** Personal information (domain.md §10.5). */
class PrivacyTest {
  private static final String VILLAGE = "520602100001";

  @TempDir static Path folder;
  private static SignedIn signedIn;
  private static RecordService records;

  private final Caller clerk = caller("clerk", "R-SERVICEPT");
  private final Caller town = caller("town", "R-TOWN");

  @BeforeAll
  static void open() {
    TestKernel kernel = new TestKernel(folder);
    kernel.setUp(TestKernel.firstRun());
    signedIn = kernel.open();
    records = signedIn.kernel().records();
    signedIn.kernel().store().write(new Authorship(Caller.SYSTEM, "test", ""), s -> places(s));
  }

  @AfterAll
  static void close() {
    signedIn.close();
  }

  private static boolean places(org.xianjie.core.store.Session session) {
    Region city = session.find(Region.class, "5206").orElseThrow();
    Region county = new Region("520602", "碧江区", RegionLevel.COUNTY, city);
    Region town = new Region("520602100", "示例镇", RegionLevel.TOWNSHIP, county);
    Region village = new Region(VILLAGE, "示例村", RegionLevel.VILLAGE, town);
    List.of(county, town, village).forEach(session::add);
    for (String code : List.of("H-1", "H-2")) {
      var household = TestStores.household(village, "张三" + code, "138");
      household.setCode(code);
      session.add(household);
    }
    Person child = new Person();
    child.setCode("P-1");
    child.setName("小明");
    child.setBirthDate(LocalDate.of(2016, 1, 1));
    child.setHomeRegion(village);
    session.add(child);
    return true;
  }

  private static Caller caller(String account, String role) {
    Grant grant = new Grant(role, "ORG-5206", "520602100");
    return new Caller(account, account, "", List.of(grant), Locale.ENGLISH);
  }

  private static void refused(String key, Executable work) {
    Refusal refusal = assertThrows(Refusal.class, work);
    assertEquals(key, refusal.reasons().getFirst().key());
    assertFalse(refusal.text(Locale.SIMPLIFIED_CHINESE).isBlank());
  }

  private RecordView request(RightsRequestKind kind, String household) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", kind);
    values.put("household", household);
    values.put("receivedAt", LocalDateTime.of(2026, 6, 1, 9, 0));
    values.put("text", "请删除我的信息");
    return records.create(clerk, "rights-request", values);
  }

  private RecordView act(Caller caller, String code, String action, Map<String, Object> inputs) {
    return records.act(caller, "rights-request", code, action, Optional.empty(), inputs);
  }

  @Test
  void aRequestIsDueAfterFifteenWorkingDays() {
    RecordView request = request(RightsRequestKind.ACCESS, "H-1");
    assertEquals(Optional.of(LocalDate.of(2026, 6, 23)), request.value("due"));
    assertTrue(request.masked().contains("text"));
    act(town, request.code(), "start", Map.of());
    assertThrows(Refusal.class, () -> act(town, request.code(), "answer", Map.of()));
    act(town, request.code(), "answer", Map.of("answer", "已答复"));
    RecordView answered = records.show(town, "rights-request", request.code());
    assertEquals(Optional.of(RightsRequestState.ANSWERED), answered.value("state"));
    assertEquals(Optional.of("已答复"), answered.value("answer"));
    assertEquals(Optional.of("town"), answered.value("answeredBy"));
    assertEquals("张三H-1", records.show(town, "household", "H-1").value("headName").orElseThrow());
  }

  @Test
  void whoTakesARequestDownDoesNotAnswerIt() {
    Map<String, Object> values =
        Map.of(
            "kind",
            RightsRequestKind.OBJECT,
            "household",
            "H-1",
            "receivedAt",
            LocalDateTime.of(2026, 6, 1, 9, 0));
    String code = records.create(town, "rights-request", values).code();
    for (String action : List.of("answer", "decline")) {
      refused(
          "rights-request.refused.same.person",
          () -> act(town, code, action, Map.of("answer".equals(action) ? action : "reason", "x")));
    }
    Caller other = caller("other", "R-TOWN");
    act(other, code, "decline", Map.of("reason", "法定职责"));
    refused("action.state", () -> act(other, code, "start", Map.of()));
  }

  @Test
  void anErasureLeavesAPseudonymAndNoTraceInTheAudit() {
    String code = request(RightsRequestKind.ERASE, "H-2").code();
    act(town, code, "answer", Map.of("answer", "已删除"));
    RecordView erased = records.show(town, "household", "H-2");
    assertEquals(Optional.of("H-2"), erased.value("headName"));
    assertEquals(Optional.empty(), erased.value("phone"));
    records.update(town, "household", "H-2", erased.version(), Map.of("phone", "139"));
    String changes =
        signedIn
            .kernel()
            .store()
            .read(
                session ->
                    session
                        .entityManager()
                        .createQuery(
                            "select a from AuditEntry a where a.recordCode = 'H-2'"
                                + " order by a.id desc",
                            org.xianjie.core.audit.AuditEntry.class)
                        .setMaxResults(1)
                        .getSingleResult()
                        .getChanges());
    assertEquals("{\"phone\":[null,\"changed\"]}", changes);
    List<CheckResult> checks = signedIn.opened().check();
    assertTrue(checks.stream().allMatch(CheckResult::ok), checks::toString);
  }

  @Test
  void aRequestIsAboutOneSubjectAndNotFromTheFuture() {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", RightsRequestKind.COPY);
    values.put("receivedAt", LocalDateTime.of(2026, 6, 1, 9, 0));
    refused("refused.subject", () -> records.create(clerk, "rights-request", values));
    values.put("household", "H-1");
    values.put("person", "P-1");
    refused("refused.subject", () -> records.create(clerk, "rights-request", values));
    values.remove("person");
    values.put("receivedAt", TestKernel.NOW.plusDays(1));
    refused("refused.request.future", () -> records.create(clerk, "rights-request", values));
  }

  @Test
  void forAChildTheGuardianConsents() {
    Map<String, Object> values = new HashMap<>();
    values.put("person", "P-1");
    values.put("purpose", "夏令营");
    values.put("given", LocalDate.of(2026, 6, 1));
    values.put("by", ConsentBy.SELF);
    refused("refused.consent.child", () -> records.create(town, "consent", values));
    values.put("by", ConsentBy.GUARDIAN);
    RecordView consent = records.create(town, "consent", values);
    Map<String, Object> early = Map.of("withdrawnOn", LocalDate.of(2026, 5, 31));
    refused(
        "refused.consent.withdrawn",
        () -> records.update(town, "consent", consent.code(), consent.version(), early));
    values.put("given", LocalDate.of(2026, 7, 1));
    refused("refused.consent.future", () -> records.create(town, "consent", values));
  }

  @Test
  void anIncidentIsNotClosedBeforeItWasNotified() {
    Map<String, Object> values = new HashMap<>();
    values.put("region", "520602100");
    values.put("noticedAt", LocalDateTime.of(2026, 6, 29, 9, 0));
    values.put("text", "名单外泄");
    values.put("persons", 12);
    String code = records.create(town, "breach-incident", values).code();
    List<Todo> todos =
        signedIn
            .kernel()
            .store()
            .read(s -> s.list(RecordQuery.of(Todo.class).where("subjectCode", code)));
    assertEquals(1, todos.size());
    assertEquals(TestKernel.NOW.toLocalDate(), todos.getFirst().getDue());
    Map<String, Object> why = Map.of("reason", "已整改");
    refused(
        "action.state",
        () -> records.act(town, "breach-incident", code, "close", Optional.empty(), why));
    records.act(town, "breach-incident", code, "notify", Optional.empty(), Map.of());
    records.act(town, "breach-incident", code, "close", Optional.empty(), why);
    values.put("noticedAt", TestKernel.NOW.plusHours(1));
    refused("refused.incident.future", () -> records.create(town, "breach-incident", values));
  }

  @Test
  void everyTypeWithPersonalDataHasALegalBasis() {
    LegalBases bases = new LegalBases();
    for (RecordDescriptor<?> type : records.catalogue().all()) {
      assertEquals(Optional.empty(), bases.problem(type));
    }
    RecordDescriptor<Person> foreign = RecordDescriptor.of(Person.class, "stranger");
    RecordDescriptor<?> renamed =
        new RecordDescriptor<>(
            foreign.type(),
            Todo.class.getAnnotation(org.xianjie.core.record.RecordType.class),
            "stranger",
            foreign.fields());
    assertTrue(bases.problem(renamed).isPresent(), "a form without one is not installed");
    List<LegalBasis> stored =
        signedIn.kernel().store().read(s -> s.list(RecordQuery.of(LegalBasis.class)));
    assertEquals(bases.records().size(), stored.size());
  }
}
