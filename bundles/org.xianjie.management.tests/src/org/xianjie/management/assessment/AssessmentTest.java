package org.xianjie.management.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.management.County.refusals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.todo.Todo;
import org.xianjie.management.County;
import org.xianjie.management.OneCounty;
import org.xianjie.management.scheme.AssessmentIndicator;
import org.xianjie.management.scheme.AssessmentScheme;
import org.xianjie.management.scheme.Party;
import org.xianjie.management.scheme.PartyQuestion;
import org.xianjie.management.scheme.SchemeParts;
import org.xianjie.management.scheme.Schemes;

/** From frozen facts to a grade: four parties or none (MGT-R3, MGT-R4, MGT-R11, MGT-R13). */
@ExtendWith(OneCounty.class)
class AssessmentTest {
  private static final String TYPE = "assessment";
  private static final Caller REPRESENTATIVE =
      County.caller("rep", "R-MASSREP", "VC", County.VILLAGE);
  private static final Caller ASSESSOR = County.caller("third", "R-THIRD", "ORG", County.COUNTY);
  private static final Caller CONFIRMER =
      County.caller("confirmer", "R-COUNTY-ORG", "ORG", County.COUNTY);
  private static final Caller ASSESSED =
      County.person("assessed", "P-1", "R-COUNTY-ORG", "ORG", County.COUNTY);

  private final County county;

  AssessmentTest(County county) {
    this.county = county;
  }

  @Test
  void givesTheOracleOfTheSpecification() {
    String scheme = Schemes.team(county);
    Schemes.use(county, scheme);
    String code = open(scheme, LocalDate.of(2026, 6, 30));
    assertEquals(List.of("assessment.refused.figure"), refusals(() -> act(code, "freeze")));
    attach(scheme, code);
    act(code, "freeze");
    assertEquals(List.of("imported-figure.refused.open"), refusals(() -> attach(scheme, code)));
    act(code, "score");
    opinions(scheme, code);
    act(code, "compute");
    var computed = county.records().show(county.department, TYPE, code);
    assertEquals(Optional.of(new BigDecimal("78.50")), computed.value("total", BigDecimal.class));
    act(code, "review");
    county.act(county.department, TYPE, code, "object", Map.of("objection", "None"));
    confirm(code);
    var confirmed = county.records().show(county.department, TYPE, code);
    assertEquals(Optional.of(Grade.COMPETENT), confirmed.value("grade"));
    assertEquals(Optional.of(ScoreFormula.VERSION), confirmed.value("formulaVersion"));
    corrections(code);
    county.act(county.department, TYPE, code, "use", Map.of("usedFor", "Award"));
  }

  private void confirm(String code) {
    Map<String, Object> grade = new HashMap<>();
    grade.put("visible", "A road");
    grade.put("grade", Grade.COMPETENT);
    assertEquals(
        List.of("action.input"),
        refusals(() -> county.act(CONFIRMER, TYPE, code, "confirm", grade)));
    grade.put("hidden", "Trust");
    assertEquals(
        List.of("assessment.refused.self"),
        refusals(() -> county.act(ASSESSED, TYPE, code, "confirm", grade)));
    assertEquals(
        List.of("assessment.refused.self"),
        refusals(() -> county.act(county.department, TYPE, code, "confirm", grade)));
    county.act(CONFIRMER, TYPE, code, "confirm", grade);
  }

  private void corrections(String code) {
    Map<String, Object> values = new HashMap<>();
    values.put("assessment", code);
    values.put("cause", CorrectionCause.EXEMPTION);
    values.put("subject", "FT-0");
    values.put("reason", "An objective cause");
    values.put("newGrade", Grade.EXCELLENT);
    assertEquals(
        List.of("grade-correction.refused.subject"),
        refusals(() -> county.create(county.department, "grade-correction", values)));
    values.put("cause", CorrectionCause.DATA_ERROR);
    assertEquals(
        List.of("grade-correction.refused.self"),
        refusals(() -> county.create(ASSESSED, "grade-correction", values)));
    String correction = county.create(county.department, "grade-correction", values);
    var shown = county.records().show(county.department, "grade-correction", correction);
    assertEquals(Optional.of(Grade.COMPETENT), shown.value("oldGrade"));
    assertEquals(Optional.of(new BigDecimal("78.50")), shown.value("newTotal"));
    assertEquals(
        1L,
        county.read(
            session -> session.count(RecordQuery.of(Todo.class).where("subjectCode", code))));
  }

  @Test
  void hasNoGradeWithoutAllFourOpinions() {
    String scheme = Schemes.team(county);
    Schemes.use(county, scheme);
    String code = open(scheme, LocalDate.of(2026, 6, 30));
    attach(scheme, code);
    act(code, "freeze");
    act(code, "score");
    assertEquals(List.of("assessment.refused.party"), refusals(() -> act(code, "compute")));
    assertEquals(
        List.of("party-opinion.refused.self"),
        refusals(() -> opinion(ASSESSED, code, Party.COUNTY_ORG)));
    String town = opinion(county.town, code, Party.TOWN);
    assertEquals(
        List.of("party-opinion.refused.again"),
        refusals(() -> opinion(county.town, code, Party.TOWN)));
    assertEquals(List.of("party-opinion.refused.answers"), refusals(() -> sign(county.town, town)));
    answer(county.town, town, question(scheme, Party.TOWN), 50);
    assertEquals(
        List.of("party-answer.refused.again"),
        refusals(() -> answer(county.town, town, question(scheme, Party.TOWN), 60)));
    assertEquals(
        List.of("party-answer.refused.question"),
        refusals(() -> answer(county.town, town, question(scheme, Party.THIRD_PARTY), 60)));
    assertEquals(
        List.of("party-opinion.refused.role"), refusals(() -> sign(county.department, town)));
    sign(county.town, town);
    assertEquals(
        List.of("party-answer.refused.signed"),
        refusals(() -> answer(county.town, town, question(scheme, Party.THIRD_PARTY), 60))
            .subList(0, 1));
    assertEquals(List.of("assessment.refused.party"), refusals(() -> act(code, "compute")));
  }

  @Test
  void takesNoTypedScoreAndNoGradeFromAFile() {
    String scheme = Schemes.team(county);
    Schemes.use(county, scheme);
    String code = open(scheme, LocalDate.of(2026, 6, 30));
    Map<String, Object> row =
        Map.of("assessment", code, "indicator", indicators(scheme).getFirst());
    assertEquals(
        List.of("assessment-score.refused.typed"),
        refusals(() -> county.load(AssessmentScore.class, row)));
    Map<String, Object> graded = values(scheme, LocalDate.of(2026, 6, 30));
    graded.put("state", AssessmentState.CONFIRMED);
    graded.put("grade", Grade.EXCELLENT);
    assertEquals(
        List.of("assessment.refused.state", "assessment.refused.party"),
        refusals(() -> county.load(Assessment.class, graded)));
  }

  @Test
  void startsUnderASchemeInUseAndFreezesAfterThePeriod() {
    String draft = Schemes.team(county);
    assertEquals(
        List.of("assessment.refused.scheme"),
        refusals(() -> open(draft, LocalDate.of(2026, 6, 30))));
    Schemes.use(county, draft);
    String running = open(draft, LocalDate.of(2026, 12, 31));
    assertTrue(refusals(() -> act(running, "freeze")).contains("assessment.refused.early"));
    Map<String, Object> both = values(draft, LocalDate.of(2025, 1, 1));
    both.put("organization", "TOWN");
    assertEquals(
        List.of("assessment.refused.object", "assessment.refused.dates"),
        refusals(() -> county.create(county.department, TYPE, both)));
  }

  private void opinions(String scheme, String code) {
    List<Caller> callers = List.of(county.department, county.town, REPRESENTATIVE, ASSESSOR);
    List<Integer> points = List.of(90, 80, 70, 60);
    for (Party party : Party.values()) {
      Caller caller = callers.get(party.ordinal());
      String opinion = opinion(caller, code, party);
      answer(caller, opinion, question(scheme, party), points.get(party.ordinal()));
      sign(caller, opinion);
    }
  }

  private String opinion(Caller caller, String assessment, Party party) {
    return county.create(caller, "party-opinion", Map.of("assessment", assessment, "party", party));
  }

  private void answer(Caller caller, String opinion, String question, int points) {
    county.create(
        caller, "party-answer", Map.of("opinion", opinion, "question", question, "points", points));
  }

  private void sign(Caller caller, String opinion) {
    county.act(caller, "party-opinion", opinion, "sign", Map.of());
  }

  private void attach(String scheme, String assessment) {
    for (String indicator : indicators(scheme)) {
      county.create(
          county.department,
          "imported-figure",
          Map.of(
              "assessment",
              assessment,
              "indicator",
              indicator,
              "counted",
              80,
              "outOf",
              100,
              "source",
              "County bulletin 7"));
    }
  }

  private List<String> indicators(String scheme) {
    return parts(scheme).indicators().stream().map(AssessmentIndicator::getCode).toList();
  }

  private String question(String scheme, Party party) {
    return parts(scheme).questions().stream()
        .filter(q -> q.getParty() == party)
        .map(PartyQuestion::getCode)
        .findFirst()
        .orElseThrow();
  }

  private SchemeParts parts(String scheme) {
    return county.read(
        session ->
            SchemeParts.read(session, session.find(AssessmentScheme.class, scheme).orElseThrow()));
  }

  private String open(String scheme, LocalDate to) {
    return county.create(county.department, TYPE, values(scheme, to));
  }

  private static Map<String, Object> values(String scheme, LocalDate to) {
    Map<String, Object> values = new HashMap<>();
    values.put("scheme", scheme);
    values.put("cadre", "C-1");
    values.put("region", County.VILLAGE);
    values.put("period", PeriodKind.HALF);
    values.put("periodFrom", LocalDate.of(2026, 1, 1));
    values.put("periodTo", to);
    return values;
  }

  private void act(String code, String action) {
    county.act(county.department, TYPE, code, action, Map.of());
  }
}
