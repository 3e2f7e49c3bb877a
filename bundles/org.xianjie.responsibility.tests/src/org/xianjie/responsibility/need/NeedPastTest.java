package org.xianjie.responsibility.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.record.HistoryEntry;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Labels;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;

/** The past of a record is told in words of people, not in codes. */
@ExtendWith(OneCounty.class)
class NeedPastTest {
  private static final String NEED = "need";
  private static final String VERIFY = "verify";

  private final County county;

  NeedPastTest(County county) {
    this.county = county;
  }

  @Test
  void tellsConstantsByLabelAndReferencesByTitle() {
    RecordView need = county.record(county.desk, Map.of());
    Map<String, HistoryEntry.Change> created = created(county.desk, need);
    Labels labels = Labels.of(NeedCategory.class);
    NeedCategory category = need.value("category", NeedCategory.class).orElseThrow();
    assertEquals(labels.constant(county.desk.locale(), category), created.get("category").after());
    assertEquals("", created.get("category").before());
    assertEquals(
        labels.text(county.desk.locale(), "need.category"), created.get("category").label());
    RecordReference village = need.value("village", RecordReference.class).orElseThrow();
    assertEquals(village.title(), created.get("village").after());
  }

  @Test
  void tellsTheStateBeforeAndAfter() {
    RecordView need = county.record(county.desk, Map.of());
    county.act(county.grid, need.code(), VERIFY, Map.of());
    HistoryEntry moved =
        county.kernel().records().history(county.desk, NEED, need.code()).stream()
            .filter(entry -> entry.operation().equals("act:" + VERIFY))
            .findFirst()
            .orElseThrow();
    HistoryEntry.Change state =
        moved.changes().stream().filter(c -> c.field().equals("state")).findFirst().orElseThrow();
    Labels labels = Labels.of(NeedState.class);
    assertEquals(labels.constant(county.desk.locale(), NeedState.RECORDED), state.before());
    assertEquals(labels.constant(county.desk.locale(), NeedState.VERIFIED), state.after());
  }

  @Test
  void neverTellsAnEncryptedText() {
    RecordView need = county.record(county.desk, Map.of("text", "no water for the fields"));
    List<HistoryEntry> history = county.kernel().records().history(county.desk, NEED, need.code());
    assertTrue(history.stream().noneMatch(entry -> entry.toString().contains("no water")));
    assertEquals("●●●", created(county.desk, need).get("text").after());
  }

  private Map<String, HistoryEntry.Change> created(Caller reader, RecordView need) {
    return county.kernel().records().history(reader, NEED, need.code()).stream()
        .filter(entry -> entry.operation().equals("create"))
        .findFirst()
        .orElseThrow()
        .changes()
        .stream()
        .collect(Collectors.toMap(HistoryEntry.Change::field, change -> change));
  }
}
