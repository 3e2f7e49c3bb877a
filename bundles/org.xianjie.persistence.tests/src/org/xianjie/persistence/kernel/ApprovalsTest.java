package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xianjie.persistence.kernel.CorePlaces.COUNTY_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.TOWN_COLLEAGUE;
import static org.xianjie.persistence.kernel.CorePlaces.TOWN_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.VILLAGE_OFFICE;
import static org.xianjie.persistence.kernel.CorePlaces.refused;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.approval.ApprovalState;
import org.xianjie.core.approval.ApprovalStep;
import org.xianjie.core.approval.Approvals;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.region.Region;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;

/** Approvals by several organizations, one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalsTest {
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
  void theStepsAreDecidedInOrderByTheirOrganizations() {
    String town = step("budget", 1, "O-TOWN");
    String county = step("budget", 2, "O-COUNTY");
    assertEquals(Optional.of(ApprovalState.WAITING), state("budget"));
    refused(() -> decide(COUNTY_OFFICE, county, "approve"), "approval-step.refused.order");
    refused(() -> decide(COUNTY_OFFICE, town, "approve"), "approval-step.refused.organization");
    refused(() -> decide(TOWN_OFFICE, town, "approve"), "approval-step.refused.same.person");
    refused(
        () -> places.act(TOWN_COLLEAGUE, "approval-step", town, "approve", Map.of()),
        "action.input");
    decide(TOWN_COLLEAGUE, town, "approve");
    decide(COUNTY_OFFICE, county, "approve");
    assertEquals(Optional.of(ApprovalState.APPROVED), state("budget"));
    assertEquals("county", places.value(COUNTY_OFFICE, "approval-step", county, "decidedBy"));
    refused(() -> decide(COUNTY_OFFICE, county, "refuse"), "action.state");
    refused(
        () -> places.update(COUNTY_OFFICE, "approval-step", county, Map.of("reason", "x")),
        "approval-step.refused.decided");
  }

  @Test
  void oneRefusalRefusesTheMatter() {
    String county = step("leave", 1, "O-COUNTY");
    refused(() -> step("leave", 1, "O-TOWN"), "approval-step.refused.twice");
    decide(COUNTY_OFFICE, county, "refuse");
    assertEquals(Optional.of(ApprovalState.REFUSED), state("leave"));
  }

  @Test
  void onlyWhoAskedWithdraws() {
    String county = step("trip", 1, "O-COUNTY");
    refused(
        () -> places.act(COUNTY_OFFICE, "approval-step", county, "withdraw", Map.of()),
        "approval-step.refused.not.asker");
    places.act(TOWN_OFFICE, "approval-step", county, "withdraw", Map.of());
    assertEquals(Optional.empty(), state("trip"));
  }

  @Test
  void aModuleAsksForAWholeChain() {
    List<Integer> steps =
        places.write(
            session -> {
              Region village = session.find(Region.class, CorePlaces.VILLAGE).orElseThrow();
              List<Organization> chain =
                  List.of(
                      session.find(Organization.class, "O-TOWN").orElseThrow(),
                      session.find(Organization.class, "O-COUNTY").orElseThrow());
              return Approvals.request(
                      session,
                      new Approvals.Subject("region", CorePlaces.VILLAGE, "chain", village),
                      "because",
                      chain)
                  .stream()
                  .map(ApprovalStep::getStep)
                  .toList();
            });
    assertEquals(List.of(1, 2), steps);
    assertEquals(Optional.of(ApprovalState.WAITING), state("chain"));
    assertEquals(
        2,
        signedIn
            .kernel()
            .records()
            .count(
                VILLAGE_OFFICE,
                ListRequest.of("approval-step", 0).where(new Condition.Equal("matter", "chain"))));
  }

  private String step(String matter, int number, String organization) {
    return places.create(
        TOWN_OFFICE,
        "approval-step",
        Map.of(
            "subjectType",
            "region",
            "subjectCode",
            CorePlaces.VILLAGE,
            "matter",
            matter,
            "step",
            number,
            "organization",
            organization,
            "region",
            CorePlaces.VILLAGE));
  }

  private void decide(Caller caller, String step, String action) {
    places.act(caller, "approval-step", step, action, Map.of("decision", "ok"));
  }

  private Optional<ApprovalState> state(String matter) {
    return signedIn
        .kernel()
        .store()
        .read(session -> Approvals.state(session, "region", CorePlaces.VILLAGE, matter));
  }
}
