package org.xianjie.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON that releng/docs/algorithms.md describes, through the command line. */
class DocumentedTest {
  @TempDir Path folder;

  @Test
  void alg7() {
    assertEquals(
        "{\"categories\":[{\"category\":\"CARE_CHILD\",\"needs\":1,\"all\":1,\"demand\":1,\"served\":0,\"gap\":1,"
            + "\"trend\":\"STEADY\",\"hotspot\":false}],\"forecasts\":[{\"group\":\"LEFT_CHILD\",\"category\":"
            + "\"CARE_CHILD\",\"quarter\":\"2026-Q3\",\"expected\":1,\"basis\":{\"2025\":1}}]}",
        answer(
            "alg-7",
            """
            {"date":"2026-06-30","needs":[{"household":"H1","category":"CARE_CHILD",
              "receivedAt":"2025-09-01T09:00","group":"LEFT_CHILD","served":false}]}
            """));
    refuses(
        "alg-7", "{\"needs\":[{\"category\":\"FUN\"}]}", "date", "needs[0].category", "receivedAt");
  }

  @Test
  void alg9() {
    assertEquals(
        "{\"warnings\":[{\"rule\":\"RESPONSE\",\"subject\":\"N1\",\"level\":\"RED\",\"due\":\"2026-07-01\","
            + "\"facts\":{\"elapsed\":3,\"limit\":2}},{\"rule\":\"MAINTAINER\",\"subject\":\"P1\",\"level\":\"ORANGE\","
            + "\"due\":\"2026-07-03\",\"facts\":{}}],\"ended\":[{\"rule\":\"CONFLICT\",\"subject\":\"C1\"}]}",
        answer(
            "alg-9",
            """
            {"date":"2026-06-30","needs":[{"code":"N1","receivedAt":"2026-06-25T09:00","dayLimit":2},
               {"code":"N2","receivedAt":"2026-06-01T09:00","dayLimit":2,"firstResponseAt":"2026-06-02T09:00"}],
             "projects":[{"code":"P1","handedOver":true,"maintained":false},{"code":"P2","handedOver":true}],
             "conflicts":[{"code":"C1","openedOn":"2026-01-01","closedOn":"2026-06-01"}],
             "quotas":[{"code":"Q1","den":4,"least":50}],
             "standing":[{"rule":"RESPONSE","subject":"N1","level":"RED"},
               {"rule":"CONFLICT","subject":"C1","level":"ORANGE"}]}
            """));
    refuses(
        "alg-9",
        "{\"standing\":[{\"rule\":\"X\"}]}",
        "date",
        "standing[0].rule",
        "standing[0].level");
  }

  @Test
  void alg15() {
    assertEquals(
        "{\"proposals\":[{\"need\":\"N1\",\"category\":\"INFRA\",\"route\":\"NORMAL\",\"departments\":[\"HOUSING\"],"
            + "\"urgency\":\"NORMAL\",\"resource\":\"PROJECT\",\"card\":null,\"keywords\":[\"路灯\"],\"desk\":false}],"
            + "\"corrections\":[{\"keyword\":\"路灯\",\"proposed\":\"INFRA\",\"chosen\":\"ENV\",\"times\":1}]}",
        answer("alg-15", "{\"needs\":[{\"code\":\"N1\",\"text\":\"路灯坏了\",\"chosen\":\"ENV\"}]}"));
    refuses("alg-15", "{\"needs\":[{}],\"rules\":[{}]}", "needs[0].code", "rules[0].keyword");
  }

  @Test
  void alg16() {
    assertEquals(
        "{\"channels\":{\"ONLINE\":1},\"ages\":[{\"age\":\"AGE_60PLUS\",\"online\":1,\"submitted\":1,\"needs\":0,"
            + "\"needsOnline\":0},{\"age\":\"AGE_18_59\",\"online\":0,\"submitted\":0,\"needs\":1,\"needsOnline\":1}],"
            + "\"servicePointDue\":[{\"village\":\"V1\",\"elderly60\":40,\"population\":100,\"needs\":1}]}",
        answer(
            "alg-16",
            """
            {"needs":[{"household":"H1","village":"V1","channel":"ONLINE","raiserAge":"AGE_18_59"}],
             "households":[{"code":"H1","ages":["AGE_60PLUS"]}],
             "villages":[{"code":"V1","population":100,"elderly60":40}]}
            """));
    refuses(
        "alg-16",
        "{\"needs\":[{}],\"villages\":[{\"population\":0}]}",
        "channel",
        "population",
        "code");
  }

  @Test
  void alg12() {
    assertEquals(
        "{\"attendance\":[{\"session\":\"S1\",\"people\":[\"P1\"]}],\"covered\":1,\"people\":2,"
            + "\"uncovered\":[\"P2\"],\"missedQuarters\":[{\"quarter\":\"2026-Q3\",\"people\":[\"P2\"]}]}",
        answer(
            "alg-12",
            """
            {"people":[{"code":"P2","contact":true},{"code":"P1","contact":true}],
             "sessions":[{"code":"S1","quarter":"2026-Q3","capacity":1}]}
            """));
    refuses(
        "alg-12", "{\"sessions\":[{\"code\":\"S\",\"quarter\":\"Q3\"}]}", "capacity", "quarter");
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
