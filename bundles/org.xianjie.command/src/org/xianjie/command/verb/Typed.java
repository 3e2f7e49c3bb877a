package org.xianjie.command.verb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.store.Condition;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.ActionInput;

/** Turns the words of a command into values and conditions, refusing with every problem. */
final class Typed {
  private Typed() {}

  static RecordDescriptor<?> type(RecordService records, String name) {
    return records
        .catalogue()
        .find(name)
        .orElseThrow(
            () -> {
              List<String> known =
                  records.catalogue().all().stream().map(RecordDescriptor::name).toList();
              return new Refusal(message("type.unknown", name, String.join(", ", known)));
            });
  }

  static Map<String, Object> fields(RecordDescriptor<?> type, Map<String, String> texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Message> problems = new ArrayList<>();
    texts.forEach(
        (name, text) ->
            type.field(name)
                .ifPresentOrElse(
                    field -> take(values, problems, name, FieldCodec.parse(field, text)),
                    () -> problems.add(unknown(type, name))));
    refuse(problems);
    return values;
  }

  static Map<String, Object> inputs(List<ActionInput> inputs, Map<String, String> texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Message> problems = new ArrayList<>();
    texts.forEach(
        (name, text) ->
            inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                    input ->
                        take(
                            values,
                            problems,
                            name,
                            FieldCodec.parse(input.kind(), input.type(), text)),
                    () -> values.put(name, text)));
    refuse(problems);
    return values;
  }

  static List<Condition> conditions(RecordDescriptor<?> type, Map<String, String> texts) {
    List<Condition> conditions = new ArrayList<>();
    List<Message> problems = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          if ("code".equals(name)) {
            conditions.add(new Condition.Equal(name, text));
          } else if (type.field(name).isEmpty()) {
            problems.add(unknown(type, name));
          } else {
            FieldDescriptor field = type.field(name).orElseThrow();
            FieldCodec.Parsed parsed = FieldCodec.parse(field, text);
            parsed.problem().ifPresent(problems::add);
            conditions.addAll(conditions(field, parsed.value()));
          }
        });
    refuse(problems);
    return conditions;
  }

  private static List<Condition> conditions(FieldDescriptor field, Object value) {
    String name = field.name();
    if (value == null) {
      return List.of(new Condition.Equal(name, null));
    }
    return switch (field.kind()) {
      case REFERENCE -> List.of(new Condition.Equal(name + ".code", value));
      case CHOICES, REFERENCES -> {
        List<Condition> each = new ArrayList<>();
        for (Object element : (Collection<?>) value) {
          each.add(new Condition.Contains(List.of(name), FieldCodec.write(element)));
        }
        yield each;
      }
      case INTEGER -> List.of(new Condition.Equal(name, number(field, (Long) value)));
      default -> List.of(new Condition.Equal(name, value));
    };
  }

  private static Object number(FieldDescriptor field, Long value) {
    return Set.of(int.class, Integer.class).contains(field.field().getType())
        ? (Object) value.intValue()
        : value;
  }

  private static void take(
      Map<String, Object> values, List<Message> problems, String name, FieldCodec.Parsed parsed) {
    parsed
        .problem()
        .ifPresentOrElse(
            problem -> problems.add(message("field.problem", name, problem)),
            () -> values.put(name, parsed.value()));
  }

  private static Message unknown(RecordDescriptor<?> type, String name) {
    List<String> known = type.fields().stream().map(FieldDescriptor::name).toList();
    return message("field.unknown", type.name(), name, String.join(", ", known));
  }

  private static void refuse(List<Message> problems) {
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
  }

  private static Message message(String key, Object... values) {
    return Message.of(Typed.class, key, values);
  }
}
