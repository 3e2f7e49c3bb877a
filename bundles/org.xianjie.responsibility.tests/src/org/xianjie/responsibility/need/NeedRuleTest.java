package org.xianjie.responsibility.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;
import org.xianjie.responsibility.visit.Visit;

/** What the system fills in at receipt, and what it refuses. */
@ExtendWith(OneCounty.class)
class NeedRuleTest {
  private final County county;

  NeedRuleTest(County county) {
    this.county = county;
  }

  /** Received on the day before the holiday, N = 2 in the second year of the programme. */
  @ParameterizedTest
  @CsvSource({"2026-10-09T23:59, true, 2", "2026-10-10T00:00, false, 3"})
  void judgesTheFirstResponseByTheDay(LocalDateTime answered, boolean onTime, int days) {
    LocalDateTime received = LocalDateTime.of(2026, 9, 30, 9, 0);
    RecordView need = county.record(county.contact, Map.of("receivedAt", received));
    assertEquals(2, need.values().get("dayLimit"));
    assertEquals(LocalDate.of(2026, 10, 9), need.values().get("slaDue"));
    assertEquals(true, need.values().get("slaCalendarLoaded"));
    RecordView after = county.actAt(county.contact, need.code(), "respond", answered, Map.of());
    assertEquals(onTime, after.values().get("onTime"));
    assertEquals(days, after.values().get("responseDays"));
    RecordView again =
        county.actAt(county.contact, need.code(), "respond", answered.plusDays(1), Map.of());
    assertEquals(answered, again.values().get("firstResponseAt"));
  }

  @Test
  void resolvesTheDayLimitOnTheDayOfReceipt() {
    LocalDateTime firstYear = LocalDateTime.of(2026, 5, 29, 9, 0);
    RecordView need = county.record(county.contact, Map.of("receivedAt", firstYear));
    assertEquals(3, need.values().get("dayLimit"));
    assertEquals(LocalDate.of(2026, 6, 3), need.values().get("slaDue"));
  }

  @Test
  void fillsInWhatItKnows() {
    RecordView need = county.record(county.hotline, Map.of("category", NeedCategory.MEDICAL));
    assertEquals(County.NOW, need.values().get("receivedAt"));
    assertEquals(NeedChannel.HOTLINE, need.values().get("channel"));
    assertEquals(NeedUrgency.NORMAL, need.values().get("urgency"));
    assertEquals(RaiserAge.UNKNOWN, need.values().get("raiserAge"));
    assertEquals(true, need.values().get("soft"));
    assertEquals(NeedRoute.NORMAL, need.values().get("route"));
    assertEquals("hotline", need.values().get("collector"));
    assertTrue(need.value("village").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "receivedAt, 2026-12-01T10:01, need.refused.future",
    "summary, Call 13800000001, need.refused.summary",
    "village, 520698901, need.refused.level"
  })
  void refusesWhatCannotBe(String field, String value, String reason) {
    Object typed = "receivedAt".equals(field) ? LocalDateTime.parse(value) : value;
    Map<String, Object> values =
        "village".equals(field) ? Map.of("household", "", "village", value) : Map.of(field, typed);
    Refusal refusal = assertThrows(Refusal.class, () -> county.record(county.desk, values));
    assertEquals(List.of(reason), refusal.reasons().stream().map(Message::key).toList());
  }

  @Test
  void refusesANeedFromNowhere() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> county.record(county.desk, Map.of("household", "")));
    assertEquals("need.refused.place", refusal.reasons().getFirst().key());
  }

  @Test
  void refusesATypedState() {
    Map<String, Object> typed = Map.of("state", NeedState.CLOSED);
    Refusal refusal = assertThrows(Refusal.class, () -> county.record(county.desk, typed));
    assertEquals("field.computed", refusal.reasons().getFirst().key());
  }

  @Test
  void asksForSixFieldsOfANeedAndFiveOfAVisit() {
    assertEquals(6, asked(RecordDescriptor.of(Need.class, "responsibility")));
    assertEquals(5, asked(RecordDescriptor.of(Visit.class, "responsibility")));
  }

  private static long asked(RecordDescriptor<?> descriptor) {
    return descriptor.fields().stream()
        .filter(field -> field.group().isEmpty())
        .filter(field -> !field.computed())
        .map(FieldDescriptor::name)
        .count();
  }
}
