package org.xianjie.responsibility.handling;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.responsibility.need.Need;

/** Reads inputs and fields that name several records by their codes. */
final class References {
  private static final String SEPARATOR = ";";

  private References() {}

  /** Returns the codes of an input: {@code ;}-separated text or a list of references. */
  static Set<String> codes(ActionContext<Need> context, String input) {
    Object value = context.inputs().get(input);
    if (value instanceof Collection<?> all) {
      Set<String> codes = new LinkedHashSet<>();
      for (Object each : all) {
        codes.add(each instanceof RecordReference r ? r.code() : each.toString());
      }
      return codes;
    }
    return codes((String) value);
  }

  /** Returns the codes of a stored field. */
  static Set<String> codes(String stored) {
    Set<String> codes = new LinkedHashSet<>();
    if (stored != null) {
      Arrays.stream(stored.split(SEPARATOR))
          .map(String::strip)
          .filter(code -> !code.isEmpty())
          .forEach(codes::add);
    }
    return codes;
  }

  /** Returns the stored form; null for none. */
  static String join(Set<String> codes) {
    return codes.isEmpty() ? null : String.join(SEPARATOR, codes);
  }
}
