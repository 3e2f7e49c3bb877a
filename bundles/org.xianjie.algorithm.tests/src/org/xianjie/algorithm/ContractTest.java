package org.xianjie.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
}
