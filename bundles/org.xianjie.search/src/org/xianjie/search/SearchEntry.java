package org.xianjie.search;

import java.util.List;

/**
 * What is found.
 *
 * @param type name of the record type
 * @param code business code
 * @param title what people recognise the record by
 * @param texts further texts by which it is found
 */
public record SearchEntry(String type, String code, String title, List<String> texts) {
  /** Copies the texts. */
  public SearchEntry {
    texts = List.copyOf(texts);
  }
}
