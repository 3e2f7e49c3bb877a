package org.xianjie.core.record;

import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.text.Labels;

/**
 * A record type as the kernel knows it: its entity and fields. Table, form, import, export and
 * report data set are made from this description.
 *
 * @param type the entity class
 * @param declaration the annotation on it
 * @param module the id of the module that contributes it
 * @param fields business fields in declaration order, without the kernel's own columns
 */
public record RecordDescriptor<T extends AbstractRecord>(
    Class<T> type, RecordType declaration, String module, List<FieldDescriptor> fields) {

  /**
   * Describes an entity.
   *
   * @throws IllegalArgumentException if the class has no {@link RecordType} or a field of a kind
   *     the kernel does not know
   */
  public static <T extends AbstractRecord> RecordDescriptor<T> of(Class<T> type, String module) {
    RecordType declaration = type.getAnnotation(RecordType.class);
    if (declaration == null) {
      throw new IllegalArgumentException(type + " has no @RecordType");
    }
    List<FieldDescriptor> fields = new ArrayList<>();
    String group = "";
    for (Field field : declaredFields(type)) {
      if (isBusinessField(field)) {
        Group declared = field.getAnnotation(Group.class);
        group = declared == null ? group : declared.value();
        fields.add(FieldDescriptor.of(declaration.name(), group, field));
      }
    }
    return new RecordDescriptor<>(type, declaration, module, List.copyOf(fields));
  }

  /** Returns the name in commands and permissions. */
  public String name() {
    return declaration.name();
  }

  /** Returns the label of the type. */
  public String label(Locale locale) {
    return Labels.of(type).text(locale, name());
  }

  /** Returns the label of a form group. */
  public String groupLabel(Locale locale, String group) {
    return group.isEmpty()
        ? label(locale)
        : Labels.of(type).text(locale, name() + ".group." + group);
  }

  /** Returns the field of that name. */
  public Optional<FieldDescriptor> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** Returns the workflow state field, if the type has a workflow. */
  public Optional<FieldDescriptor> state() {
    return fields.stream().filter(FieldDescriptor::state).findFirst();
  }

  /** Returns the fields of the standard table in order. */
  public List<FieldDescriptor> columns() {
    if (declaration.columns().length == 0) {
      return fields;
    }
    List<FieldDescriptor> columns = new ArrayList<>();
    for (String name : declaration.columns()) {
      columns.add(field(name).orElseThrow(() -> new IllegalArgumentException(type + "." + name)));
    }
    return columns;
  }

  /** Returns a new empty record. */
  public T create() {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot create " + type, e);
    }
  }

  /**
   * Returns the text by which a person recognises the record; the code where the title is encrypted
   * or empty.
   */
  public String title(AbstractRecord record) {
    if ("code".equals(declaration.title())) {
      return record.getCode();
    }
    FieldDescriptor field = field(declaration.title()).orElseThrow();
    Object title = field.encrypted() ? null : field.read(record);
    return title == null ? record.getCode() : title.toString();
  }

  /** Returns the stored sort key of a text field, if the entity keeps one. */
  public Optional<Field> sortKey(String name) {
    for (Field field : type.getDeclaredFields()) {
      SortKeyOf key = field.getAnnotation(SortKeyOf.class);
      if (key != null && key.value().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /**
   * The fields of the entity, then those of the mapped superclasses between it and the kernel's.
   */
  private static List<Field> declaredFields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> level = type; level != AbstractRecord.class; level = level.getSuperclass()) {
      fields.addAll(List.of(level.getDeclaredFields()));
    }
    return fields;
  }

  private static boolean isBusinessField(Field field) {
    int modifiers = field.getModifiers();
    return !Modifier.isStatic(modifiers)
        && !Modifier.isTransient(modifiers)
        && !field.isSynthetic()
        && !field.getName().startsWith("_persistence")
        && !field.isAnnotationPresent(Transient.class)
        && !field.isAnnotationPresent(SortKeyOf.class)
        && !field.isAnnotationPresent(DigestOf.class);
  }
}
