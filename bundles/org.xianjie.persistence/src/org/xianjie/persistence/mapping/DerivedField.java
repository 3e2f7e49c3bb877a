package org.xianjie.persistence.mapping;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.xianjie.core.record.DigestOf;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.core.text.SortKey;
import org.xianjie.persistence.cipher.Digests;

/**
 * A stored field that follows from another one: a sort key or a keyed digest. Read and written
 * through the woven accessors, so that the change is noticed.
 *
 * @param source reads the field it follows from
 * @param read reads the field itself
 * @param write writes it
 * @param rule how it follows; null stays null
 */
record DerivedField(Method source, Method read, Method write, UnaryOperator<String> rule) {

  /** Finds the derived fields of an entity. */
  static List<DerivedField> of(Class<?> entity, Digests digests) {
    List<DerivedField> found = new ArrayList<>();
    for (Field field : EntityClass.fields(entity)) {
      SortKeyOf sortKey = field.getAnnotation(SortKeyOf.class);
      DigestOf digest = field.getAnnotation(DigestOf.class);
      if (sortKey != null) {
        int length = field.getAnnotation(Column.class).length();
        found.add(make(entity, sortKey.value(), field, text -> SortKey.of(text, length)));
      } else if (digest != null) {
        found.add(make(entity, digest.value(), field, text -> digests.of(text.strip())));
      }
    }
    return found;
  }

  private static DerivedField make(
      Class<?> entity, String source, Field target, UnaryOperator<String> rule) {
    String name = target.getName();
    try {
      return new DerivedField(
          entity.getMethod("_persistence_get_" + source),
          entity.getMethod("_persistence_get_" + name),
          entity.getMethod("_persistence_set_" + name, target.getType()),
          rule);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(entity + " was not woven or has no field " + source, e);
    }
  }

  /** Writes the field where it does not fit its source any more. */
  void fill(Object record) {
    try {
      String plain = (String) source.invoke(record);
      String wanted = plain == null ? null : rule.apply(plain);
      if (!Objects.equals(wanted, read.invoke(record))) {
        write.invoke(record, wanted);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot fill a field of " + record.getClass(), e);
    }
  }
}
