package org.xianjie.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The algorithms of the management mechanism through the command line. */
class ManagementContractTest {
  private static final String PARTIES =
      "\"parties\":{\"COUNTY_ORG\":90,\"TOWN\":80,\"VILLAGER_REP\":70,\"THIRD_PARTY\":60}";

  @TempDir Path folder;

  @Test
  void alg8ComputesTheOracle() {
    assertEquals("{\"score\":78.5}", answer("alg-8", scheme("A", "true", PARTIES)));
    assertEquals(
        "{\"score\":78.5}",
        answer(
            "alg-8", scheme("A", "true", PARTIES + ",\"partyShare\":30,\"partyEffectShare\":100")));
    assertEquals("{\"score\":80}", answer("alg-8", scheme("A", "true", "\"partyShare\":0")));
  }

  @Test
  void alg8RefusesTheSchemeOfTheContractBecauseItsWeightsDoNotSumUp() {
    Run run =
        Run.of(
            folder,
            "alg-8",
            """
            {"indicators":[{"code":"I1","name":"群众满意度","kind":"EFFECT","weight":40,"contact":true,"value":92.5}],
             "parties":{"COUNTY_ORG":90,"TOWN":88,"VILLAGER_REP":91,"THIRD_PARTY":87},
             "partyShare":30,"partyEffectShare":100}
            """);
    assertEquals(1, run.code());
    assertEquals(2, run.messages().lines().count(), run.messages());
    assertTrue(run.messages().contains("权重合计为 40"), run.messages());
    assertTrue(run.messages().contains("实效指标权重为 40%"), run.messages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "台账资料齐全率 | true | 台账完整性已取消",
        "报表 报送及时率 | true | 报表及时性已取消",
        "A | false | 包联工作占总分 0%",
      })
  void alg8RefusesWithTheReason(String name, String contact, String reason) {
    Run run = Run.of(folder, "alg-8", scheme(name, contact, PARTIES));
    assertEquals(1, run.code());
    assertEquals("", run.output());
    assertTrue(run.messages().contains(reason), run.messages());
    assertEquals(1, run.messages().lines().count(), run.messages());
  }

  @Test
  void alg8NamesMissingOpinionsAndFields() {
    Run run = Run.of(folder, "alg-8", scheme("A", "true", "\"parties\":{\"TOWN\":80}"));
    assertEquals(1, run.code());
    assertEquals(3, run.messages().lines().count(), run.messages());
    assertTrue(run.messages().contains("第三方评估"), run.messages());
    refuses(
        "alg-8",
        "{\"indicators\":[{\"kind\":\"NICE\"}],\"parties\":{\"TOWN\":101}}",
        "indicators[0].code",
        "indicators[0].kind",
        "indicators[0].weight",
        "parties.TOWN");
  }

  @Test
  void alg10() {
    assertEquals(
        "{\"suggestions\":[{\"assignment\":\"A1\",\"suggestion\":\"KEEP\",\"score\":88,\"median\":88,"
            + "\"facts\":[{\"fact\":\"SOLVED\",\"points\":80,\"weight\":40},"
            + "{\"fact\":\"SATISFIED\",\"points\":100,\"weight\":30}],\"termMonths\":null,\"openNeeds\":2,"
            + "\"unmetQuota\":false,\"excused\":{\"days\":0,\"needs\":0}}]}",
        answer(
            "alg-10",
            """
            {"assignments":[{"code":"A1","needs":10,"solved":8,"rated":5,"satisfied":5,"openNeeds":2}]}
            """));
    refuses("alg-10", "{\"assignments\":[{\"needs\":1,\"solved\":2}]}", "solved", "code");
  }

  @Test
  void alg11() {
    assertEquals(
        "{\"reserve\":1000,\"grants\":[{\"village\":\"V1\",\"grant\":26100.01,\"guaranteed\":26000,"
            + "\"bonus\":100.01,\"factor\":100,\"byEffect\":false}],\"missing\":0,\"softEnough\":true}",
        answer(
            "alg-11",
            """
            {"total":27100.01,"reserve":1000,"villages":[{"code":"V1","regionClass":"WEST"}],
             "uses":{"soft":50,"all":100}}
            """));
    refuses(
        "alg-11",
        "{\"total\":1.001,\"villages\":[{\"regionClass\":\"NORTH\"}]}",
        "total",
        "reserve",
        "villages[0].regionClass");
  }

  @Test
  void alg13() {
    assertEquals(
        "{\"covers\":[{\"cadre\":\"C1\",\"from\":\"2026-06-01\",\"to\":\"2026-06-02\",\"cover\":\"C2\"}],"
            + "\"conflicts\":[],\"flexible\":[{\"cadre\":\"C1\",\"days\":2,\"status\":\"OK\"},"
            + "{\"cadre\":\"C2\",\"days\":0,\"status\":\"SHORT\"}]}",
        answer(
            "alg-13",
            """
            {"month":"2026-06-01","cadres":[{"code":"C1","township":"T1","villages":["V1"]},
               {"code":"C2","township":"T1"}],
             "leaves":[{"cadre":"C1","from":"2026-05-30","to":"2026-06-02","kind":"FLEX"}]}
            """));
    refuses(
        "alg-13",
        "{\"month\":\"2026-06-01\",\"leaves\":[{\"cadre\":\"C9\",\"from\":\"2026-06-02\",\"to\":\"2026-06-01\"}]}",
        "C9",
        "leaves[0].from");
  }

  private static String scheme(String name, String contact, String further) {
    return """
    {"indicators":[{"code":"A","name":"%s","kind":"EFFECT","weight":60,"contact":%s,"value":80},
      {"code":"B","kind":"PROCESS","weight":40,"value":80}],%s}
    """
        .formatted(name, contact, further);
  }

  private String answer(String algorithm, String json) {
    Run run = Run.of(folder, algorithm, json);
    assertEquals(0, run.code(), run.messages());
    return run.output().strip();
  }

  private void refuses(String algorithm, String json, String... paths) {
    Run run = Run.of(folder, algorithm, json);
    assertEquals(1, run.code(), run.messages());
    for (String path : List.of(paths)) {
      assertTrue(run.messages().contains(path), path + " in " + run.messages());
    }
  }
}
