package org.xianjie.core.record;

import jakarta.persistence.Column;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.text.Labels;

/**
 * One field of a record type as people see it, derived from the entity by reflection.
 *
 * @param record name of the record type
 * @param name field name, as in domain.md
 * @param group form group; empty for the first one
 * @param kind kind of value
 * @param type enum class for choices, entity class for references, else the Java type
 * @param required an empty value is refused
 * @param maximumLength greatest number of characters of a text, 0 for no limit
 * @param computed never typed by a person
 * @param state the workflow state
 * @param encrypted stored encrypted
 * @param personal shown with the permission {@code <type>.personal} only
 * @param aliases further headers of import files
 * @param field the Java field
 */
public record FieldDescriptor(
    String record,
    String name,
    String group,
    FieldKind kind,
    Class<?> type,
    boolean required,
    int maximumLength,
    boolean computed,
    boolean state,
    boolean encrypted,
    boolean personal,
    List<String> aliases,
    Field field) {

  static FieldDescriptor of(String record, String group, Field field) {
    FieldKind kind = kindOf(field);
    Column column = field.getAnnotation(Column.class);
    ManyToOne reference = field.getAnnotation(ManyToOne.class);
    boolean required =
        field.isAnnotationPresent(NotNull.class)
            || field.isAnnotationPresent(NotBlank.class)
            || (reference != null && !reference.optional())
            || (field.getType().isPrimitive() && field.getType() != boolean.class);
    boolean text = kind == FieldKind.TEXT || kind == FieldKind.LONG_TEXT;
    boolean encrypted = field.isAnnotationPresent(Encrypted.class);
    int length = text && column != null ? column.length() : 0;
    Alias alias = field.getAnnotation(Alias.class);
    boolean state = field.isAnnotationPresent(State.class);
    return new FieldDescriptor(
        record,
        field.getName(),
        group,
        kind,
        typeOf(field),
        required,
        encrypted ? EncryptedLength.plain(length) : length,
        state || field.isAnnotationPresent(Computed.class),
        state,
        encrypted,
        encrypted || field.isAnnotationPresent(Personal.class),
        alias == null ? List.of() : List.of(alias.value()),
        field);
  }

  /** Returns the label in the given language. */
  public String label(Locale locale) {
    return Labels.of(field.getDeclaringClass()).text(locale, labelKey());
  }

  /** Returns the key of the label. */
  public String labelKey() {
    return field.getDeclaringClass() == AbstractRecord.class
        ? "record." + name
        : record + "." + name;
  }

  /** Returns the value of the field in the record. */
  public Object read(AbstractRecord owner) {
    return FieldAccess.read(field, owner);
  }

  /** Sets the value of the field; for the kernel only, which has checked permission and kind. */
  public void write(AbstractRecord owner, Object value) {
    FieldAccess.write(field, owner, value);
  }

  /** Returns the constants of a choice. */
  public List<Enum<?>> constants() {
    if (kind != FieldKind.CHOICE && kind != FieldKind.CHOICES) {
      return List.of();
    }
    return List.of((Enum<?>[]) type.getEnumConstants());
  }

  /** Returns the entity a reference points to. */
  public Optional<Class<? extends AbstractRecord>> target() {
    return kind == FieldKind.REFERENCE || kind == FieldKind.REFERENCES
        ? Optional.of(type.asSubclass(AbstractRecord.class))
        : Optional.empty();
  }

  /** Returns the field that tells when this due date was met, if there is one. */
  public Optional<String> fulfilledBy() {
    return Optional.ofNullable(field.getAnnotation(FulfilledBy.class)).map(FulfilledBy::value);
  }

  private static Class<?> typeOf(Field field) {
    if (field.isAnnotationPresent(Choices.class)) {
      return field.getAnnotation(Choices.class).value();
    }
    if (field.isAnnotationPresent(References.class)) {
      return field.getAnnotation(References.class).value();
    }
    return field.getType();
  }

  private static FieldKind kindOf(Field field) {
    Class<?> type = field.getType();
    if (field.isAnnotationPresent(Choices.class)) {
      return FieldKind.CHOICES;
    }
    if (field.isAnnotationPresent(References.class)) {
      return FieldKind.REFERENCES;
    }
    if (type.isEnum()) {
      return FieldKind.CHOICE;
    }
    if (AbstractRecord.class.isAssignableFrom(type)) {
      return FieldKind.REFERENCE;
    }
    if (type == String.class) {
      return field.isAnnotationPresent(LongText.class) ? FieldKind.LONG_TEXT : FieldKind.TEXT;
    }
    if (type == LocalDate.class) {
      return FieldKind.DATE;
    }
    if (type == LocalDateTime.class) {
      return FieldKind.DATETIME;
    }
    if (type == boolean.class || type == Boolean.class) {
      return FieldKind.BOOLEAN;
    }
    if (type == BigDecimal.class) {
      return FieldKind.DECIMAL;
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return FieldKind.INTEGER;
    }
    throw new IllegalArgumentException("No field kind for " + field);
  }
}
