package org.xianjie.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.algorithm.Algorithm;

/** The JSON that scripts rely on, through the command line. */
class ContractTest {
  @TempDir Path folder;

  static List<String> names() {
    return Run.ALL.stream().map(algorithm -> "alg-" + algorithm.number()).toList();
  }

  @Test
  void numbersAreUnique() {
    assertEquals(Run.ALL.size(), Run.ALL.stream().mapToInt(Algorithm::number).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsNoInputIsRefusedInWords(String name) {
    for (String json : List.of("", "[]", "null", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "\"\"")) {
      Run run = Run.of(folder, name, json);
      assertEquals(1, run.code(), json + run.messages());
      assertEquals("", run.output());
      assertFalse(run.messages().isBlank());
      assertFalse(run.messages().contains("Exception"), run.messages());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void withoutItsModuleItSaysSo(String name) {
    Run run = Run.of(List.of(), folder, name, "{}");
    assertEquals(1, run.code());
    assertTrue(run.messages().contains("模块未安装"), run.messages());
  }

  @Test
  void alg1() {
    Run run = Run.of(folder, "alg-1", "{\"receivedAt\":\"2026-09-24T18:30\",\"days\":3}");
    assertEquals("{\"due\":\"2026-09-30\",\"warning\":null}", run.output().strip());
    assertEquals(0, run.code());
  }

  @Test
  void alg2() {
    Run run =
        Run.of(
            folder,
            "alg-2",
            """
            {"date":"2026-06-30","townships":[{"code":"T1","needType":"AGRI_INDUSTRY","seats":3,
               "firstSecretaries":1,"villages":["V1","V2"]}],
             "cadres":[
              {"code":"C3","employerLevel":"COUNTY","birthDate":"1980-03-01","fields":["AGRI_INDUSTRY"],
               "score":{"T1":0.8}},
              {"code":"C1","employerLevel":"PROV","rank":"SECTION","birthDate":"1995-03-01",
               "fields":["AGRI_INDUSTRY"],"current":null,"score":{"T1":0.8}},
              {"code":"C2","employerLevel":"CITY","birthDate":"1991-06-30","fields":["AGRI_INDUSTRY"],
               "score":{"T1":0.8}},
              {"code":"C4","employerLevel":"CITY","rank":"SECTION","birthDate":"1995-03-01","fields":["LEGAL"],
               "score":{"T1":0.9}}],
             "quotas":{"provCity":50,"firstSecretaryLevel":40,"young":50}}
            """);
    assertEquals(
        "{\"assignments\":[{\"cadre\":\"C1\",\"township\":\"T1\",\"role\":\"FIRST_SEC\",\"villages\":[\"V1\"]},"
            + "{\"cadre\":\"C2\",\"township\":\"T1\",\"role\":\"MEMBER\",\"villages\":[\"V2\"]},"
            + "{\"cadre\":\"C3\",\"township\":\"T1\",\"role\":\"MEMBER\",\"villages\":[]}],"
            + "\"seats\":3,\"filled\":3,\"quotas\":["
            + "{\"code\":\"P-PROV-CITY\",\"num\":2,\"den\":3,\"met\":true,\"attainableNum\":2,"
            + "\"attainableDen\":3,\"missing\":0,\"missingPeople\":[]},"
            + "{\"code\":\"P-FS-LEVEL\",\"num\":1,\"den\":1,\"met\":true,\"attainableNum\":1,"
            + "\"attainableDen\":1,\"missing\":0,\"missingPeople\":[]},"
            + "{\"code\":\"P-AGE-YOUNG\",\"num\":2,\"den\":3,\"met\":true,\"attainableNum\":2,"
            + "\"attainableDen\":3,\"missing\":0,\"missingPeople\":[]}],"
            + "\"objective\":[3,0,2.4,0,1],\"bound\":2.4}",
        run.output().strip());
  }

  @ParameterizedTest
  @CsvSource({
    "1991-06-30, '', 1",
    "1990-07-01, '', 1",
    "1990-06-30, '', 0",
    "1991-06-30, '\"youngIncludes35\":false', 0",
    "1991-07-01, '\"youngIncludes35\":false', 1"
  })
  void alg2CountsCompletedYears(String birth, String quotas, int young) {
    Run run =
        Run.of(
            folder,
            "alg-2",
            "{\"date\":\"2026-06-30\",\"townships\":[{\"code\":\"T1\",\"seats\":1}],\"quotas\":{"
                + quotas
                + "},\"cadres\":[{\"code\":\"C1\",\"birthDate\":\""
                + birth
                + "\"}]}");
    assertEquals(young, run.json().path("quotas").get(2).path("num").intValue(), run.messages());
  }

  @Test
  void alg2NamesEveryReason() {
    Run run =
        Run.of(
            folder,
            "alg-2",
            """
            {"townships":[{"code":"T1","seats":1,"firstSecretaries":2},{"code":"T1"}],
             "cadres":[{"rank":"KING","score":{"T1":"good"},"overrides":[{"township":"T1"}]}],
             "quotas":{"young":101}}
            """);
    assertEquals(1, run.code());
    for (String path :
        List.of(
            "date",
            "townships[0].firstSecretaries",
            "townships[1]",
            "townships[1].seats",
            "cadres[0].code",
            "cadres[0].rank",
            "cadres[0].score.T1",
            "cadres[0].overrides[0].reason",
            "quotas.young")) {
      assertTrue(run.messages().contains(path), path + " in " + run.messages());
    }
  }

  @Test
  void alg3() {
    Run run =
        Run.of(
            folder,
            "alg-3",
            """
            {"needs":[{"code":"N2","skill":"LAW"},
              {"code":"N1","skill":"ECOMMERCE","industry":"TEA","township":"T1"}],
             "talents":[{"code":"P1","skills":["ECOMMERCE"],"industry":"TEA","willing":true,
               "available":true,"township":"T1"},
              {"code":"P2","skills":["LAW"],"willing":false,"available":true}]}
            """);
    assertEquals(
        "{\"matches\":[{\"need\":\"N1\",\"talent\":\"P1\",\"score\":0.93,\"reasons\":[]}],"
            + "\"unmatched\":[{\"need\":\"N2\",\"missing\":\"LAW\"}]}",
        run.output().strip());
  }

  @Test
  void alg4() {
    Run run =
        Run.of(
            folder,
            "alg-4",
            """
            {"allocations":[{"household":"H1","kind":"CONDOLENCE","provider":"D1","date":"2026-03-01"}],
             "households":[{"code":"H2","tags":["DIFFICULT"],"openNeedSince":"2025-12-01","lastHelp":null}],
             "dupWindow":90,"blindWindow":180,"date":"2026-06-30"}
            """);
    assertEquals("{\"duplicates\":[],\"blindSpots\":[\"H2\"]}", run.output().strip());
  }

  @Test
  void alg4FindsTheTripleAndTheOverlooked() {
    Run run =
        Run.of(
            folder,
            "alg-4",
            """
            {"allocations":[{"household":"H1","kind":"CONDOLENCE","provider":"D3","date":"2026-03-11"},
              {"household":"H1","kind":"SEED","provider":"D3","date":"2026-03-11"},
              {"household":"H3","kind":"CONDOLENCE","provider":"D3","date":"2026-03-11"},
              {"household":"H1","kind":"CONDOLENCE","provider":"D1","date":"2026-03-01"},
              {"household":"H1","kind":"CONDOLENCE","provider":"D2","date":"2026-05-29"}],
             "households":[{"code":"H1","tags":["DIFFICULT"]},{"code":"H2","openNeedSince":"2025-12-12"}],
             "date":"2026-06-30"}
            """);
    assertEquals(
        "{\"duplicates\":[{\"household\":\"H1\",\"allocations\":[0,3,4]}],\"blindSpots\":[\"H2\"]}",
        run.output().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"date\":\"2026-02-30\"}",
        "{}",
        "{\"date\":\"2026-06-30\",\"dupWindow\":-1}",
        "{\"date\":\"2026-06-30\",\"dupWindow\":1.5}",
        "{\"date\":\"2026-06-30\",\"households\":[{\"tags\":[\"RICH\"],\"code\":\"H\"}]}",
        "{\"date\":\"2026-06-30\",\"households\":[{}]}",
        "{\"date\":\"2026-06-30\",\"households\":{}}",
        "{\"date\":\"2026-06-30\",\"households\":[1]}",
        "{\"date\":\"2026-06-30\",\"households\":[{\"code\":\"H\"},{\"code\":\"H\"}]}",
        "{\"date\":\"2026-06-30\",\"allocations\":[{\"household\":7}]}"
      })
  void alg4RefusesBadInput(String json) {
    Run run = Run.of(folder, "alg-4", json);
    assertEquals(1, run.code());
    assertEquals("", run.output());
    assertEquals(1, run.messages().lines().count(), run.messages());
  }

  @Test
  void alg5() {
    Run run =
        Run.of(
            folder,
            "alg-5",
            """
            {"visits":[{"cadre":"C1","household":"H1","start":"2026-03-03T09:00","minutes":4,
               "purposes":["POLICY"],"needs":0,"solved":0}],
             "inspections":[{"from":"2026-03-01","to":"2026-03-10"}],"from":"2026-01-01","to":"2026-03-31"}
            """);
    assertEquals(0, run.code(), run.messages());
    assertEquals(
        List.of("b", "c", "d"),
        run.json()
            .path("suspicions")
            .valueStream()
            .map(s -> s.path("flag").stringValue())
            .toList());
    assertEquals("C1", run.json().path("suspicions").get(0).path("cadre").stringValue());
    assertEquals(
        "{\"visits\":1,\"inside\":1,\"workdays\":59,\"windowWorkdays\":7}",
        run.json().path("suspicions").get(0).path("facts").toString());
  }

  @Test
  void alg5NamesEveryReason() {
    Run run =
        Run.of(
            folder,
            "alg-5",
            "{\"visits\":[{\"start\":\"soon\",\"needs\":-1,\"purposes\":[\"FUN\"]}],\"from\":\"2026-03-31\","
                + "\"to\":\"2026-01-01\"}");
    assertEquals(1, run.code());
    for (String path :
        List.of("visits[0].cadre", "visits[0].start", "visits[0].needs", "visits[0].purposes[0]")) {
      assertTrue(run.messages().contains(path), run.messages());
    }
    assertEquals(5, run.messages().lines().count(), run.messages());
  }

  @Test
  void alg6() {
    Run run =
        Run.of(
            folder,
            "alg-6",
            """
            {"villages":[{"code":"V1","landform":"VALLEY","industries":["TEA"],"function":"TOURISM",
               "product":"绿茶","x":0,"y":0,"neighbours":["V2"]},
              {"code":"V2","landform":"VALLEY","industries":["TEA"],"function":"TRADE","product":"绿茶"}]}
            """);
    assertEquals(
        "{\"clusters\":[{\"villages\":[\"V1\",\"V2\"],\"functions\":{\"V1\":\"TOURISM\",\"V2\":\"TRADE\"}}],"
            + "\"warnings\":[]}",
        run.output().strip());
  }

  @Test
  void alg14() {
    Run run =
        Run.of(
            folder,
            "alg-14",
            """
            {"places":[{"code":"V1","functions":["TOURISM"],"products":["绿茶"],"neighbours":["V2"]},
              {"code":"V2","functions":["TOURISM"],"products":["绿茶"]},
              {"code":"V3","functions":["TOURISM"],"products":["绿茶"]}]}
            """);
    assertEquals("{\"alerts\":[{\"places\":[\"V1\",\"V2\"],\"overlap\":1}]}", run.output().strip());
  }
}
