package org.xianjie.responsibility.algorithm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.xianjie.core.algorithm.StoredInput;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.ListPage;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.responsibility.need.NeedRoute;
import org.xianjie.responsibility.need.NeedState;

/**
 * The needs that the caller may read, as input of an algorithm. Needs of the confidential route are
 * never handed in (RESP-R14), nor those that were rejected, withdrawn or merged.
 */
final class StoredNeeds implements StoredInput {
  private static final int PAGE = 500;
  private static final String CODE = "code";
  private static final Set<NeedState> LEFT_OUT =
      EnumSet.of(NeedState.REJECTED, NeedState.WITHDRAWN, NeedState.MERGED);

  private final Function<RecordView, Map<String, Object>> reading;

  private StoredNeeds(Function<RecordView, Map<String, Object>> reading) {
    this.reading = reading;
  }

  /** Category, time, household and whether it was solved: ALG-7. */
  static StoredNeeds points() {
    return new StoredNeeds(
        need -> {
          Map<String, Object> point = fields(need, "household", "category", "receivedAt");
          point.put("served", need.value("solvedAt").isPresent());
          return point;
        });
  }

  /** Household, village, channel and age group: ALG-16. */
  static StoredNeeds voices() {
    return new StoredNeeds(need -> fields(need, "household", "village", "channel", "raiserAge"));
  }

  /** The clock of needs that are open: ALG-9. */
  static StoredNeeds clocks() {
    return new StoredNeeds(
        need -> {
          NeedState state = need.value("state", NeedState.class).orElseThrow();
          if (!state.isOpen()) {
            return Map.of();
          }
          Map<String, Object> clock = fields(need, "receivedAt", "firstResponseAt");
          clock.put(CODE, need.code());
          clock.put("dayLimit", need.value("dayLimit").orElse(null));
          clock.put("refusals", need.value("refusals").orElse(null));
          clock.put("accepted", state == NeedState.IN_PROGRESS || state == NeedState.SUSPENDED);
          return clock;
        });
  }

  @Override
  public Map<String, Object> gather(Kernel kernel, Caller caller) {
    List<Map<String, Object>> needs = new ArrayList<>();
    ListRequest request = ListRequest.of("need", PAGE).orderBy(CODE, false);
    ListPage page;
    do {
      page = kernel.records().list(caller, request);
      for (RecordView need : page.records()) {
        if (isHandedIn(need)) {
          Map<String, Object> read = reading.apply(need);
          if (!read.isEmpty()) {
            needs.add(read);
          }
        }
      }
      request = request.after(page.next());
    } while (!page.next().isEmpty());
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("date", kernel.clock().now().toLocalDate().toString());
    input.put("needs", needs);
    return input;
  }

  private static boolean isHandedIn(RecordView need) {
    return need.value("route", NeedRoute.class).orElseThrow() == NeedRoute.NORMAL
        && !LEFT_OUT.contains(need.value("state", NeedState.class).orElseThrow());
  }

  /** Reads fields as in files; what the caller may not see is unknown. */
  private static Map<String, Object> fields(RecordView need, String... names) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name : names) {
      need.value(name)
          .ifPresent(
              value ->
                  fields.put(
                      name,
                      value instanceof RecordReference reference
                          ? reference.code()
                          : FieldCodec.write(value)));
    }
    return fields;
  }
}
