package org.xianjie.persistence.mapping;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** The Java fields of an entity class and of what it inherits from. */
public final class EntityClass {
  private EntityClass() {}

  /** Returns the declared fields of the class and its superclasses. */
  public static List<Field> fields(Class<?> entity) {
    List<Field> all = new ArrayList<>();
    for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
      all.addAll(List.of(type.getDeclaredFields()));
    }
    return all;
  }
}
