package org.xianjie.core.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A part of a list.
 *
 * @param records the records in order
 * @param next keyset for {@link ListRequest#after}; empty at the end of the list
 */
public record ListPage(List<RecordView> records, List<Object> next) {
  /** Copies the lists; keyset values may be null. */
  public ListPage {
    records = List.copyOf(records);
    next = Collections.unmodifiableList(new ArrayList<>(next));
  }
}
