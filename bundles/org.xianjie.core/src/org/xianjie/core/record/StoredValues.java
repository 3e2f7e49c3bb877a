package org.xianjie.core.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Between what an entity stores and what people handle: sets and lists live in one text column. */
final class StoredValues {
  private static final String SEPARATOR = ";";

  private StoredValues() {}

  static Set<Object> constants(Class<?> type, String stored) {
    Set<String> names = Set.copyOf(split(stored));
    Set<Object> constants = new LinkedHashSet<>();
    for (Object constant : type.getEnumConstants()) {
      if (names.contains(((Enum<?>) constant).name())) {
        constants.add(constant);
      }
    }
    return constants;
  }

  static String joinConstants(Collection<?> constants) {
    return constants.stream()
        .map(c -> ((Enum<?>) c).name())
        .sorted()
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }

  static List<String> split(String stored) {
    if (stored == null || stored.isBlank()) {
      return List.of();
    }
    return Arrays.stream(stored.split(SEPARATOR)).map(String::strip).distinct().toList();
  }

  static List<String> codes(Object value) {
    if (value instanceof String text) {
      return split(text);
    }
    List<String> codes = new ArrayList<>();
    for (Object element : (Collection<?>) value) {
      codes.add(element instanceof RecordReference reference ? reference.code() : (String) element);
    }
    return codes;
  }

  static String join(List<String> codes) {
    return String.join(SEPARATOR, codes);
  }
}
