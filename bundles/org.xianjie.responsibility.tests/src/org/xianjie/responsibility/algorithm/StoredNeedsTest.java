package org.xianjie.responsibility.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Refusal;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedState;

/** Algorithms on stored needs see what the caller may read, and never the confidential route. */
class StoredNeedsTest {
  @TempDir Path folder;

  @Test
  void handInTheNeedsOfTheCaller() {
    try (County county = County.create(folder.resolve("county"))) {
      String first = county.record(county.contact, Map.of()).code();
      county.record(county.hotline, Map.of("category", NeedCategory.COMPLAINT));
      String rejected = county.record(county.contact, Map.of("summary", "Nothing")).code();
      county.write(
          session ->
              session
                  .entityManager()
                  .createQuery("update Need n set n.state = :state where n.code = :code")
                  .setParameter("state", NeedState.REJECTED)
                  .setParameter("code", rejected)
                  .executeUpdate());

      Map<String, Object> clocks = gather(new WarningAlgorithm(), county, county.desk);
      assertEquals(List.of(first), codes(clocks));
      assertEquals("2026-12-01", clocks.get("date"));
      assertEquals(1, needs(gather(new HotspotAlgorithm(), county, county.desk)).size());
      Map<String, Object> voices = gather(new InclusionAlgorithm(), county, county.desk);
      assertEquals("VISIT", needs(voices).getFirst().get("channel"));

      for (Algorithm algorithm :
          List.of(new WarningAlgorithm(), new HotspotAlgorithm(), new InclusionAlgorithm())) {
        Map<String, Object> input = gather(algorithm, county, county.desk);
        assertTrue(!algorithm.run(Input.of(input), Thresholds.bundled()).isEmpty());
      }
      Caller nobody = County.caller("nobody", "R-ADMIN", "TOWN", County.TOWNSHIP);
      assertThrows(Refusal.class, () -> gather(new WarningAlgorithm(), county, nobody));
    }
  }

  private static Map<String, Object> gather(Algorithm algorithm, County county, Caller caller) {
    return algorithm.stored().orElseThrow().gather(county.kernel(), caller);
  }

  private static List<Object> codes(Map<String, Object> input) {
    return needs(input).stream().map(need -> (Object) need.get("code")).toList();
  }

  private static List<Map<?, ?>> needs(Map<String, Object> input) {
    return ((List<?>) input.get("needs"))
        .stream().<Map<?, ?>>map(need -> (Map<?, ?>) need).toList();
  }
}
