package org.xianjie.core.record;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Reads and writes entity fields through the woven accessors, so that lazy loading and change
 * tracking work; without weaving (plain unit tests) through the field itself.
 */
final class FieldAccess {
  private FieldAccess() {}

  static Object read(Field field, Object owner) {
    try {
      Method woven = woven(field, "_persistence_get_" + field.getName());
      if (woven != null) {
        return woven.invoke(owner);
      }
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + field, e);
    }
  }

  static void write(Field field, Object owner, Object value) {
    try {
      Method woven = woven(field, "_persistence_set_" + field.getName(), field.getType());
      if (woven != null) {
        woven.invoke(owner, value);
        return;
      }
      field.setAccessible(true);
      field.set(owner, value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot write " + field, e);
    }
  }

  /** Reads a path such as {@code region.nameSortKey}; null as soon as a part is empty. */
  static Object path(Object owner, String path) {
    Object value = owner;
    for (String name : path.split("\\.")) {
      if (value == null) {
        return null;
      }
      value = read(find(value.getClass(), name), value);
    }
    return value;
  }

  private static Field find(Class<?> type, String name) {
    for (Class<?> level = type; level != null; level = level.getSuperclass()) {
      for (Field field : level.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new IllegalArgumentException("No field " + name + " in " + type);
  }

  private static Method woven(Field field, String name, Class<?>... parameters) {
    try {
      return field.getDeclaringClass().getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}
