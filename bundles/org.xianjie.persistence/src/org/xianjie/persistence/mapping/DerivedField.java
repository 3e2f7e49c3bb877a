package org.xianjie.persistence.mapping;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.xianjie.core.record.DigestOf;
import org.xianjie.core.record.SortKeyOf;

/**
 * A stored field that follows from another one: a sort key or a keyed digest.
 *
 * @param source the field it follows from
 * @param target the field itself
 * @param rule how it follows; null stays null
 */
record DerivedField(DatabaseMapping source, DatabaseMapping target, UnaryOperator<String> rule) {

  /** Finds the derived fields of an entity. */
  static List<DerivedField> of(ClassDescriptor descriptor, Digests digests) {
    List<DerivedField> found = new ArrayList<>();
    for (Field field : EntityClass.fields(descriptor.getJavaClass())) {
      SortKeyOf sortKey = field.getAnnotation(SortKeyOf.class);
      DigestOf digest = field.getAnnotation(DigestOf.class);
      if (sortKey != null) {
        int length = field.getAnnotation(Column.class).length();
        found.add(make(descriptor, sortKey.value(), field, text -> SortKey.of(text, length)));
      } else if (digest != null) {
        found.add(make(descriptor, digest.value(), field, text -> digests.of(text.strip())));
      }
    }
    return found;
  }

  private static DerivedField make(
      ClassDescriptor descriptor, String source, Field target, UnaryOperator<String> rule) {
    return new DerivedField(
        mapping(descriptor, source), mapping(descriptor, target.getName()), rule);
  }

  private static DatabaseMapping mapping(ClassDescriptor descriptor, String name) {
    return Objects.requireNonNull(
        descriptor.getMappingForAttributeName(name), () -> descriptor.getJavaClass() + "." + name);
  }

  /** Writes the field where it does not fit its source any more. */
  void fill(Object record) {
    String plain = (String) source.getAttributeValueFromObject(record);
    String wanted = plain == null ? null : rule.apply(plain);
    if (!Objects.equals(wanted, target.getAttributeValueFromObject(record))) {
      target.setAttributeValueInObject(record, wanted);
    }
  }
}
