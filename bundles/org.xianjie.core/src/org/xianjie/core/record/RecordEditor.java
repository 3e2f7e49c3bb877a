package org.xianjie.core.record;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;

/** Puts values a person gave into an entity and says what is wrong with them. */
public final class RecordEditor {
  private final RecordCatalogue catalogue;

  /** Creates an editor for the record types of the catalogue. */
  public RecordEditor(RecordCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Sets fields.
   *
   * @param values field name → value as in {@link RecordView}; null empties a field
   * @param history whether computed fields may be set: import of a history only
   * @return what is wrong; the entity must not be saved then
   */
  public List<Message> apply(
      Session session, AbstractRecord record, Map<String, Object> values, boolean history) {
    RecordDescriptor<?> descriptor = catalogue.of(record.getClass());
    List<Message> problems = new ArrayList<>();
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      Optional<FieldDescriptor> field = descriptor.field(entry.getKey());
      if (field.isEmpty()) {
        problems.add(message("field.unknown", entry.getKey()));
      } else if (field.get().computed() && !history) {
        problems.add(message("field.computed", label(field.get())));
      } else {
        set(session, record, field.get(), entry.getValue()).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** Returns what is missing, too long or out of range in the entity as a whole. */
  public List<Message> check(AbstractRecord record) {
    List<Message> problems = new ArrayList<>();
    for (FieldDescriptor field : catalogue.of(record.getClass()).fields()) {
      Object value = field.read(record);
      if (field.required() && !field.state() && isEmpty(value)) {
        problems.add(message("field.required", label(field)));
      } else if (value instanceof String text) {
        checkText(field, text).ifPresent(problems::add);
      } else if (value instanceof Number number) {
        checkRange(field, number).ifPresent(problems::add);
      }
    }
    if (problems.isEmpty()) {
      problems.addAll(new FieldComparisons(catalogue.of(record.getClass())).check(record));
    }
    return problems;
  }

  /** Returns why the record may not stand beside the others; empty when it may. */
  public Optional<Message> checkUnique(Session session, AbstractRecord record) {
    return new FieldComparisons(catalogue.of(record.getClass())).same(session, record);
  }

  private Optional<Message> set(
      Session session, AbstractRecord record, FieldDescriptor field, Object value) {
    if (isEmpty(value)) {
      field.write(record, field.field().getType().isPrimitive() ? zero(field) : null);
      return Optional.empty();
    }
    try {
      return switch (field.kind()) {
        case REFERENCE -> setReference(session, record, field, value);
        case REFERENCES -> setReferences(session, record, field, value);
        case CHOICES -> {
          field.write(record, StoredValues.joinConstants((Collection<?>) value));
          yield Optional.empty();
        }
        case INTEGER -> {
          field.write(record, integer(field, (Number) value));
          yield Optional.empty();
        }
        case DECIMAL -> {
          field.write(record, new BigDecimal(value.toString()));
          yield Optional.empty();
        }
        case TEXT, LONG_TEXT -> {
          field.write(record, ((String) value).strip());
          yield Optional.empty();
        }
        default -> {
          field.write(record, value);
          yield Optional.empty();
        }
      };
    } catch (ClassCastException | ArithmeticException | NumberFormatException e) {
      return Optional.of(message("field.kind", label(field), value));
    }
  }

  private Optional<Message> setReference(
      Session session, AbstractRecord record, FieldDescriptor field, Object value) {
    if (value instanceof AbstractRecord target) {
      field.write(record, target);
      return Optional.empty();
    }
    String code = value instanceof RecordReference reference ? reference.code() : (String) value;
    Class<? extends AbstractRecord> type = field.target().orElseThrow();
    Optional<? extends AbstractRecord> target = session.find(type, code.strip());
    if (target.isEmpty()) {
      return Optional.of(message("field.reference", label(field), typeLabel(type), code));
    }
    field.write(record, target.get());
    return Optional.empty();
  }

  private Optional<Message> setReferences(
      Session session, AbstractRecord record, FieldDescriptor field, Object value) {
    Class<? extends AbstractRecord> type = field.target().orElseThrow();
    List<String> codes = StoredValues.codes(value);
    for (String code : codes) {
      if (session.find(type, code).isEmpty()) {
        return Optional.of(message("field.reference", label(field), typeLabel(type), code));
      }
    }
    field.write(record, StoredValues.join(codes));
    return Optional.empty();
  }

  private static Optional<Message> checkText(FieldDescriptor field, String text) {
    if (field.maximumLength() > 0 && text.length() > field.maximumLength()) {
      return Optional.of(
          message("field.length", label(field), field.maximumLength(), text.length()));
    }
    Pattern pattern = field.field().getAnnotation(Pattern.class);
    if (pattern != null && !text.matches(pattern.regexp())) {
      return Optional.of(message("field.pattern", label(field), text));
    }
    if (text.codePoints().anyMatch(RecordEditor::isNoText)) {
      return Optional.of(message("field.control", label(field)));
    }
    return Optional.empty();
  }

  /** Control characters and halves of a character can be neither printed nor exported. */
  private static boolean isNoText(int character) {
    int type = Character.getType(character);
    boolean layout = character == '\n' || character == '\r' || character == '\t';
    return type == Character.SURROGATE || (type == Character.CONTROL && !layout);
  }

  private static Optional<Message> checkRange(FieldDescriptor field, Number number) {
    Min least = field.field().getAnnotation(Min.class);
    Max most = field.field().getAnnotation(Max.class);
    BigDecimal value = new BigDecimal(number.toString());
    if (least != null && value.compareTo(BigDecimal.valueOf(least.value())) < 0) {
      return Optional.of(message("field.least", label(field), least.value(), number));
    }
    if (most != null && value.compareTo(BigDecimal.valueOf(most.value())) > 0) {
      return Optional.of(message("field.most", label(field), most.value(), number));
    }
    return Optional.empty();
  }

  private Message typeLabel(Class<? extends AbstractRecord> type) {
    return Message.of(type, catalogue.of(type).name());
  }

  private static Object integer(FieldDescriptor field, Number value) {
    long whole = new BigDecimal(value.toString()).longValueExact();
    Class<?> type = field.field().getType();
    return type == int.class || type == Integer.class ? (Object) Math.toIntExact(whole) : whole;
  }

  private static Object zero(FieldDescriptor field) {
    Class<?> type = field.field().getType();
    if (type == boolean.class) {
      return false;
    }
    return type == long.class ? (Object) 0L : (Object) 0;
  }

  private static boolean isEmpty(Object value) {
    return value == null
        || (value instanceof String text && text.isBlank())
        || (value instanceof Collection<?> all && all.isEmpty());
  }

  static Message label(FieldDescriptor field) {
    return Message.of(field.field().getDeclaringClass(), field.labelKey());
  }

  static Message message(String key, Object... arguments) {
    return Message.of(RecordEditor.class, key, arguments);
  }
}
