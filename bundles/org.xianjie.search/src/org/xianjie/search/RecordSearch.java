package org.xianjie.search;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.ListPage;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;

/**
 * Search over every record one person may read. What goes into the index is asked for with the
 * person's permissions, and what comes out is asked for again, so that a withdrawn permission or a
 * voided record takes effect at once. Encrypted fields never enter the index; personal ones only
 * where the person may read them.
 */
public final class RecordSearch implements AutoCloseable {
  private static final int PAGE = 500;
  private static final int MOST_CANDIDATES = 80;
  private static final String UPDATED = "updatedAt";

  /** Changes that a transaction stamped before it committed are looked at once more. */
  private static final Duration OVERLAP = Duration.ofMinutes(2);

  private final Kernel kernel;
  private final Caller caller;
  private final SearchIndex index = new SearchIndex();
  private LocalDateTime followed;

  /** Creates an empty search for a person. */
  public RecordSearch(Kernel kernel, Caller caller) {
    this.kernel = kernel;
    this.caller = caller;
  }

  /**
   * Reads everything the person may see into the index; later changes are taken in by {@link
   * #follow}.
   *
   * @param cancelled asked between pages
   */
  public synchronized void build(BooleanSupplier cancelled) {
    followed = kernel.clock().utc().minus(OVERLAP);
    for (RecordDescriptor<?> type : types()) {
      read(type, ListRequest.of(type.name(), PAGE), cancelled);
    }
  }

  /** Takes in what was saved since the index was built or followed last. */
  public synchronized void follow() {
    if (followed == null) {
      return;
    }
    LocalDateTime since = followed;
    followed = kernel.clock().utc().minus(OVERLAP);
    Condition changed = new Condition.Range(UPDATED, since, null);
    for (RecordDescriptor<?> type : types()) {
      read(type, ListRequest.of(type.name(), PAGE).where(changed), () -> false);
    }
  }

  /** Returns the number of records in the index. */
  public int size() {
    return index.size();
  }

  private List<? extends RecordDescriptor<?>> types() {
    return kernel.records().catalogue().all().stream()
        .filter(type -> kernel.access().holds(caller, Permissions.read(type.name())))
        .toList();
  }

  private void read(RecordDescriptor<?> type, ListRequest request, BooleanSupplier cancelled) {
    ListRequest next = request;
    while (next != null && !cancelled.getAsBoolean()) {
      ListPage page = kernel.records().list(caller, next);
      index.put(page.records().stream().map(view -> entry(type, view)).toList());
      next = page.next().isEmpty() ? null : request.after(page.next());
    }
  }

  private static SearchEntry entry(RecordDescriptor<?> type, RecordView view) {
    List<String> texts = new ArrayList<>();
    for (FieldDescriptor field : type.fields()) {
      Object value = view.values().get(field.name());
      boolean text = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT;
      if (text && !field.encrypted() && value != null) {
        texts.add(value.toString());
      } else if (value instanceof RecordReference reference) {
        texts.add(reference.title());
      }
    }
    return new SearchEntry(view.type(), view.code(), view.title(), texts);
  }

  /**
   * Finds records the person may read now, the best first.
   *
   * @param text codes, words, characters, pinyin or initials
   * @param most greatest number of records
   */
  public List<RecordView> find(String text, int most) {
    List<SearchEntry> candidates = index.find(text, MOST_CANDIDATES);
    Map<String, List<String>> codes = new LinkedHashMap<>();
    candidates.forEach(
        entry -> codes.computeIfAbsent(entry.type(), t -> new ArrayList<>()).add(entry.code()));
    Map<SearchEntry, RecordView> readable = new HashMap<>();
    codes.forEach((type, wanted) -> readable.putAll(readable(type, wanted)));
    return candidates.stream()
        .map(entry -> readable.get(key(entry.type(), entry.code())))
        .filter(Objects::nonNull)
        .limit(most)
        .toList();
  }

  private Map<SearchEntry, RecordView> readable(String type, List<String> codes) {
    Map<SearchEntry, RecordView> found = new HashMap<>();
    if (kernel.access().holds(caller, Permissions.read(type))) {
      ListRequest request =
          ListRequest.of(type, codes.size()).where(new Condition.In("code", codes));
      for (RecordView view : kernel.records().list(caller, request).records()) {
        found.put(key(view.type(), view.code()), view);
      }
    }
    return found;
  }

  private static SearchEntry key(String type, String code) {
    return new SearchEntry(type, code, "", List.of());
  }

  @Override
  public void close() {
    index.close();
  }
}
