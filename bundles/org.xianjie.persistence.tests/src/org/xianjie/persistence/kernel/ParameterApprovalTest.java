package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xianjie.persistence.kernel.CorePlaces.CITY_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.COUNTY;
import static org.xianjie.persistence.kernel.CorePlaces.COUNTY_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.approval.ApprovalStep;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.parameter.ParameterKind;
import org.xianjie.core.security.Caller;

/** Who may tighten or loosen what (domain.md §2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParameterApprovalTest {
  private SignedIn signedIn;
  private CorePlaces places;

  @BeforeAll
  void open(@TempDir Path folder) {
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
  void looseningAMustNeedsTheLevelAbove() {
    refused(() -> set("P-SOLVE-RATE", "80", COUNTY), "refused.approval.must");
    String own = ask("P-SOLVE-RATE", "80@" + COUNTY, "O-COUNTY", "because");
    approve(CorePlaces.caller("c2", "R-COUNTY-ORG", "O-COUNTY", COUNTY), own);
    refused(() -> set("P-SOLVE-RATE", "80", COUNTY), "refused.approval.must");
    places.write(
        session -> {
          session.find(ApprovalStep.class, own).orElseThrow().markDeleted();
          return null;
        });
    String above = ask("P-SOLVE-RATE", "80@" + COUNTY, "ORG-5206", "because");
    refused(() -> set("P-SOLVE-RATE", "80", COUNTY), "refused.approval.must");
    approve(CITY_OFFICE, above);
    set("P-SOLVE-RATE", "80", COUNTY);
    assertEquals(
        80,
        signedIn
            .kernel()
            .parameters()
            .integer("P-SOLVE-RATE", CorePlaces.TOWN, TestKernel.NOW.toLocalDate()));
    refused(() -> set("P-SOLVE-RATE", "79", COUNTY), "refused.approval.must");
  }

  @Test
  void whatAddsWorkNeedsTheLevelAboveAndAReason() {
    refused(() -> set("P-VISIT-MIN", "4", COUNTY), "refused.approval.burden");
    approve(CITY_OFFICE, ask("P-VISIT-MIN", "4@" + COUNTY, "ORG-5206", null));
    refused(() -> set("P-VISIT-MIN", "4", COUNTY), "refused.approval.burden");
    approve(CITY_OFFICE, ask("P-VISIT-MIN", "3@" + COUNTY, "ORG-5206", "because"));
    set("P-VISIT-MIN", "3", COUNTY);
  }

  @Test
  void tighteningInFavourOfHouseholdsIsFree() {
    set("P-RESP-DAYS", "1", COUNTY);
    set("P-SATIS", "95", COUNTY);
    set("P-MIN-CELL", "5", COUNTY);
    refused(() -> set("P-RESP-DAYS", "1", "5206"), "refused.authority");
    refused(() -> set("P-NIGHT", "true", COUNTY), "refused.fixed");
    refused(() -> set("P-FORBID-KPI", "NOTHING", COUNTY), "refused.fixed");
  }

  private void set(String code, String value, String region) {
    places.create(
        COUNTY_OFFICE,
        "parameter",
        Map.of(
            "parameterCode",
            code,
            "value",
            value,
            "operator",
            ">=",
            "scopeRegion",
            region,
            "validFrom",
            LocalDate.of(2026, 1, 1),
            "sourceTag",
            "local",
            "kind",
            ParameterKind.LOCAL));
  }

  private String ask(String code, String matter, String organization, String reason) {
    Map<String, Object> values = new HashMap<>();
    values.put("subjectType", "parameter");
    values.put("subjectCode", code);
    values.put("matter", matter);
    values.put("step", 1);
    values.put("organization", organization);
    values.put("region", COUNTY);
    values.put("reason", reason);
    return places.create(COUNTY_OFFICE, "approval-step", values);
  }

  private void approve(Caller caller, String step) {
    places.act(caller, "approval-step", step, "approve", Map.of("decision", "ok"));
  }
}
