package org.xianjie.responsibility.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.record.DefaultRecordService;
import org.xianjie.core.text.Refusal;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;
import org.xianjie.responsibility.lists.RatingScore;

/** A history comes in only if the workflow could have written it. */
@ExtendWith(OneCounty.class)
class NeedHistoryTest {
  private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 9, 30, 9, 0);

  private final County county;

  NeedHistoryTest(County county) {
    this.county = county;
  }

  @Test
  void computesWhatFollowsFromTheTimes() {
    Need need = load(closed());
    assertEquals(Boolean.TRUE, need.getOnTime());
    assertEquals(2, need.getResponseDays());
    assertEquals(12, need.getCycleDays());
    assertEquals(RECEIVED.plusDays(12), need.getFeedbackAt());
    assertEquals("before", need.getCollector());
  }

  @ParameterizedTest
  @CsvSource({
    "state, RATED, need.refused.history.unexpected",
    "closedAt, 2026-10-01T09:00, need.refused.history.order",
    "ratedAt, 2027-01-01T09:00, need.refused.history.future",
    "closedAt, , need.refused.history.missing",
    "endedAt, 2026-10-20T09:00, need.refused.history.unexpected",
    "category, SAFEGUARD, need.refused.safeguard"
  })
  void refusesWhatCouldNotHaveHappened(String field, String value, String reason) {
    Map<String, Object> values = closed();
    values.put(
        field,
        switch (field) {
          case "state" -> NeedState.valueOf(value);
          case "category" -> NeedCategory.valueOf(value);
          default -> value == null ? null : LocalDateTime.parse(value);
        });
    Refusal refusal = assertThrows(Refusal.class, () -> load(values));
    assertTrue(
        refusal.reasons().stream().anyMatch(m -> m.key().equals(reason)), refusal::getMessage);
  }

  private static Map<String, Object> closed() {
    Map<String, Object> values = new HashMap<>();
    values.put("household", County.HOUSEHOLD);
    values.put("category", NeedCategory.INFRA);
    values.put("summary", "Lamp broken");
    values.put("receivedAt", RECEIVED);
    values.put("collector", "before");
    values.put("state", NeedState.CLOSED);
    values.put("firstResponseAt", LocalDateTime.of(2026, 10, 9, 23, 59));
    values.put("solvedAt", RECEIVED.plusDays(12));
    values.put("rating", RatingScore.SATISFIED);
    values.put("ratedAt", RECEIVED.plusDays(13));
    values.put("closedAt", RECEIVED.plusDays(14));
    return values;
  }

  private Need load(Map<String, Object> values) {
    DefaultRecordService records = (DefaultRecordService) county.kernel().records();
    return county.write(
        session ->
            (Need)
                records
                    .saving()
                    .create(
                        session, county.steward, records.catalogue().of(Need.class), values, true));
  }
}
