package org.xianjie.command.verb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.record.RecordView;
import tools.jackson.databind.json.JsonMapper;

/** Machine-readable output. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String write(Object tree) {
    return MAPPER.writeValueAsString(tree);
  }

  /** Returns an object with its members in the given order: name, value, name, value … */
  static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put((String) members[i], members[i + 1]);
    }
    return object;
  }

  static Map<String, Object> record(RecordView view) {
    Map<String, Object> values = new LinkedHashMap<>();
    view.values().forEach((field, value) -> values.put(field, value(value)));
    return object(
        "type", view.type(),
        "code", view.code(),
        "version", view.version(),
        "title", view.title(),
        "values", values,
        "masked", view.masked());
  }

  /** Returns numbers, truth values and lists as such, everything else as in files. */
  static Object value(Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> number;
      case Boolean truth -> truth;
      case RecordReference reference -> reference.code();
      case Collection<?> all -> values(all);
      default -> FieldCodec.write(value);
    };
  }

  private static List<Object> values(Collection<?> all) {
    return all.stream().map(Json::value).toList();
  }
}
