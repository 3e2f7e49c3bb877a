package org.xianjie.core.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.BundledText;
import org.xianjie.core.text.Message;

/** Looks codes up in dictionaries; a dictionary without items accepts every code. */
public final class Dictionaries {
  private Dictionaries() {}

  /** Returns the empty dictionaries a new database starts with; places fill them. */
  public static List<Dict> bundled() {
    return BundledText.table(Dictionaries.class, "dictionaries.csv").stream()
        .map(
            cells -> {
              Dict dict = new Dict();
              dict.setCode(cells.get(0));
              dict.setName(cells.get(1));
              dict.setNote(cells.get(2));
              return dict;
            })
        .toList();
  }

  /** Returns a reason for each of the {@code ;}-separated codes that the dictionary lacks. */
  public static List<Message> check(Session session, String dictionary, String codes) {
    if (codes == null || codes.isBlank()) {
      return List.of();
    }
    List<String> known =
        session.list(RecordQuery.of(DictItem.class).where("dict.code", dictionary)).stream()
            .map(DictItem::getItem)
            .toList();
    List<Message> problems = new ArrayList<>();
    for (String code : codes.split(";")) {
      if (!known.isEmpty() && !known.contains(code.strip())) {
        problems.add(Message.of(Dictionaries.class, "refused.item", dictionary, code.strip()));
      }
    }
    return problems;
  }
}
