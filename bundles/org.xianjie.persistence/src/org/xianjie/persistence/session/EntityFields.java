package org.xianjie.persistence.session;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.function.Function;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.DigestOf;
import org.xianjie.core.record.Encrypted;
import org.xianjie.core.record.SortKeyOf;
import org.xianjie.persistence.mapping.EntityClass;

/** Finds fields of entities by path ({@code household.region.name}) and what belongs to them. */
final class EntityFields {
  private EntityFields() {}

  /**
   * Returns the field at the end of a path.
   *
   * @throws IllegalArgumentException if there is none: a path is never put into a query unchecked
   */
  static Field at(Class<?> entity, String path) {
    Class<?> type = entity;
    Field found = null;
    for (String name : path.split("\\.")) {
      if (found != null && !AbstractRecord.class.isAssignableFrom(type)) {
        throw new IllegalArgumentException(path + " of " + entity);
      }
      found = declared(type, name, path);
      type = found.getType();
    }
    return found;
  }

  /** Returns the sort key that is stored beside a field. */
  static Optional<String> sortKey(Class<?> entity, String path) {
    return beside(entity, path, SortKeyOf.class, SortKeyOf::value);
  }

  /** Returns the digest that is stored beside an encrypted field. */
  static Optional<String> digest(Class<?> entity, String path) {
    return beside(entity, path, DigestOf.class, DigestOf::value);
  }

  private static <A extends Annotation> Optional<String> beside(
      Class<?> entity, String path, Class<A> annotation, Function<A, String> source) {
    int dot = path.lastIndexOf('.');
    Class<?> owner = dot < 0 ? entity : at(entity, path.substring(0, dot)).getType();
    String name = at(entity, path).getName();
    return EntityClass.fields(owner).stream()
        .filter(other -> other.isAnnotationPresent(annotation))
        .filter(other -> source.apply(other.getAnnotation(annotation)).equals(name))
        .map(other -> path.substring(0, dot + 1) + other.getName())
        .findFirst();
  }

  static boolean isEncrypted(Class<?> entity, String path) {
    return at(entity, path).isAnnotationPresent(Encrypted.class);
  }

  private static Field declared(Class<?> type, String name, String path) {
    return EntityClass.fields(type).stream()
        .filter(field -> field.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No field " + path + " in " + type));
  }
}
