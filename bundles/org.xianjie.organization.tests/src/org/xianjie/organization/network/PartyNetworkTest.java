package org.xianjie.organization.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.todo.Todo;
import org.xianjie.core.todo.TodoState;
import org.xianjie.organization.Fixture;
import org.xianjie.organization.OneDatabase;
import org.xianjie.testing.ModuleDatabase;

/** The tree of party organizations covers everybody and lives (ORG-R2, ORG-R7). */
@ExtendWith(OneDatabase.class)
class PartyNetworkTest {
  private final Fixture fixture;

  PartyNetworkTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void findsRemoteGroupsThatNobodyCovers() {
    String village = fixture.village();
    String group = fixture.region(village + "01", RegionLevel.GROUP, village);
    remote(group);
    Kernel kernel = fixture.database().kernel();
    new CoverageGaps().run(kernel);
    assertEquals(0, new CoverageGaps().run(kernel));
    String gap = fixture.find("coverage-gap", "region.code", group).orElseThrow().code();
    assertEquals(1, todos(gap, TodoState.OPEN));
    refused(gap, "coverage-gap.refused.measure");
    fixture.update("coverage-gap", gap, Map.of("measure", CoverageMeasure.STATIONED_FORCE));
    refused(gap, "coverage-gap.refused.force");
    fixture.update("coverage-gap", gap, Map.of("measure", CoverageMeasure.PARTY_GROUP));
    refused(gap, "coverage-gap.refused.group");
    fixture.create(
        "party-org",
        Map.of(
            "name",
            "Party group",
            "type",
            PartyOrgType.PARTY_GROUP,
            "region",
            village,
            "members",
            3,
            "coversGroups",
            List.of(group)));
    fixture.act("coverage-gap", gap, "cover");
    assertEquals(0, todos(gap, TodoState.OPEN));
    assertEquals(1, todos(gap, TodoState.DONE));
    assertEquals(0, new CoverageGaps().run(kernel));
  }

  @Test
  void closesAGapByAStationedForce() {
    String village = fixture.village();
    String group = fixture.region(village + "01", RegionLevel.GROUP, village);
    remote(group);
    Kernel kernel = fixture.database().kernel();
    new CoverageGaps().run(kernel);
    String gap = fixture.find("coverage-gap", "region.code", group).orElseThrow().code();
    fixture.update(
        "coverage-gap",
        gap,
        Map.of("measure", CoverageMeasure.STATIONED_FORCE, "force", fixture.person()));
    fixture.act("coverage-gap", gap, "cover");
    assertEquals(0, new CoverageGaps().run(kernel));
  }

  @Test
  void showsWhatPartyLifeIsDueUntilItIsHeld() {
    String branch = fixture.branch(fixture.village());
    Kernel kernel = fixture.database().kernel();
    new PartyLifeDues().run(kernel);
    assertEquals(6, todos(branch, TodoState.OPEN));
    String member = fixture.person();
    fixture.create(
        "party-member",
        Map.of(
            "person",
            member,
            "partyOrg",
            branch,
            "joinedOn",
            Fixture.TODAY.minusYears(3),
            "status",
            PartyMemberStatus.FULL));
    String life = life(branch, Fixture.TODAY, List.of(member));
    assertEquals(1, fixture.value("party-life", life, "attendance"));
    assertEquals(1, fixture.value("party-life", life, "expected"));
    assertEquals(5, todos(branch, TodoState.OPEN));
    new PartyLifeDues().run(kernel);
    assertEquals(5, todos(branch, TodoState.OPEN));
    Fixture.refused(
        () -> life(branch, Fixture.TODAY.plusDays(1), List.of()), "party-life.refused.future");
  }

  @Test
  void refusesCirclesSelfPairingAndAJointCommitteeOfOneVillage() {
    String upper = fixture.branch(fixture.village());
    String lower = fixture.branch(fixture.village());
    fixture.update("party-org", lower, Map.of("parent", upper));
    Fixture.refused(
        () -> fixture.update("party-org", upper, Map.of("parent", lower)),
        "party-org.refused.parent");
    Fixture.refused(
        () -> fixture.update("party-org", upper, Map.of("pairedWith", upper)),
        "party-org.refused.pair");
    Fixture.refused(
        () ->
            fixture.update(
                "party-org", upper, Map.of("type", PartyOrgType.JOINT_VILLAGE_COMMITTEE)),
        "party-org.refused.joint");
    Map<String, Object> activity =
        Map.of(
            "partyOrg",
            lower,
            "kind",
            PairActivityKind.JOINT_BUILDING,
            "date",
            Fixture.TODAY,
            "content",
            "Lecture for both");
    Fixture.refused(() -> fixture.create("pair-activity", activity), "pair-activity.refused.pair");
    fixture.update("party-org", lower, Map.of("pairedWith", upper));
    fixture.create("pair-activity", activity);
  }

  @Test
  void knowsOneSecretaryInOfficeAndTheReserveBeforeTheElection() {
    String village = fixture.village();
    secretary(village, Map.of());
    Fixture.refused(() -> secretary(village, Map.of()), "secretary.refused.second");
    secretary(village, Map.of("reserve", true));
    secretary(village, Map.of("validTo", Fixture.TODAY));
    Map<String, Object> round = new HashMap<>(Map.of("village", village, "year", 2026));
    round.put("heldOn", Fixture.TODAY);
    Fixture.refused(
        () -> fixture.create("village-election", round), "village-election.refused.reserve");
    round.put("reserveCandidates", List.of(fixture.person()));
    fixture.create("village-election", round);
    Fixture.refused(
        () ->
            fixture.create(
                "village-pairing",
                Map.of(
                    "advancedVillage",
                    village,
                    "weakVillage",
                    village,
                    "measures",
                    "Help",
                    "validFrom",
                    Fixture.TODAY)),
        "village-pairing.refused.same");
  }

  @Test
  void remembersTheTrainingThatTheTalentModuleAnnounces() {
    String village = fixture.village();
    String cadre = fixture.cadre();
    String code = secretary(village, Map.of("cadre", cadre));
    DomainEvent event =
        new DomainEvent(
            "training.attended",
            ModuleDatabase.NOW,
            "training-session",
            "TS-1",
            ModuleDatabase.COUNTY,
            "{\"cadre\":\"" + cadre + "\",\"date\":\"2026-11-05\"}");
    fixture
        .database()
        .write(
            session -> {
              new TrainedSecretaries().consume(event, session);
              return true;
            });
    assertEquals(LocalDate.of(2026, 11, 5), fixture.value("secretary", code, "trainedOn"));
  }

  private String secretary(String village, Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("village", village);
    values.put("cadre", fixture.cadre());
    values.put("sourceGroup", SecretarySource.VETERAN);
    values.put("validFrom", Fixture.TODAY.minusYears(1));
    values.putAll(further);
    return fixture.create("secretary", values);
  }

  private String life(String branch, LocalDate date, List<String> attendees) {
    return fixture.create(
        "party-life",
        Map.of(
            "branch", branch,
            "type", PartyLifeType.MEMBER_ASSEMBLY,
            "date", date,
            "topic", "Plan of the year",
            "attendees", attendees));
  }

  private void refused(String gap, String key) {
    Fixture.refused(() -> fixture.act("coverage-gap", gap, "cover"), key);
  }

  private long todos(String subject, TodoState state) {
    return fixture
        .database()
        .write(
            session ->
                session.count(
                    RecordQuery.of(Todo.class)
                        .where("subjectCode", subject)
                        .where("state", state)));
  }

  private void remote(String group) {
    fixture
        .database()
        .write(
            session ->
                session
                    .entityManager()
                    .createQuery("update Region r set r.remote = true where r.code = :code")
                    .setParameter("code", group)
                    .executeUpdate());
  }
}
