package org.xianjie.persistence.mapping;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.persistence.TestStores;

class WeavingTest {
  static Stream<Class<?>> mapped() {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (ModuleContribution module : TestStores.modules().contributions()) {
      Stream.concat(module.recordTypes().stream(), module.entities().stream())
          .forEach(
              entity -> {
                for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
                  if (type.isAnnotationPresent(Entity.class)
                      || type.isAnnotationPresent(MappedSuperclass.class)) {
                    all.add(type);
                  }
                }
              });
    }
    return all.stream();
  }

  static Stream<Field> persistentFields() {
    return mapped()
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .filter(field -> !field.getName().startsWith("_persistence"))
        .filter(field -> !field.isAnnotationPresent(Transient.class));
  }

  @ParameterizedTest
  @MethodSource("mapped")
  void tracksChanges(Class<?> type) {
    boolean superclass = type.isAnnotationPresent(MappedSuperclass.class);
    assertTrue(superclass || ChangeTracker.class.isAssignableFrom(type), type::getName);
  }

  @ParameterizedTest
  @MethodSource("persistentFields")
  void everyFieldHasWovenAccessors(Field field) {
    Class<?> type = field.getDeclaringClass();
    assertDoesNotThrow(() -> type.getDeclaredMethod("_persistence_get_" + field.getName()));
    assertDoesNotThrow(
        () -> type.getDeclaredMethod("_persistence_set_" + field.getName(), field.getType()));
  }

  @ParameterizedTest
  @MethodSource("persistentFields")
  void everyReferenceIsLazy(Field field) {
    ManyToOne reference = field.getAnnotation(ManyToOne.class);
    if (reference != null) {
      assertTrue(reference.fetch() == FetchType.LAZY, field::toString);
      assertDoesNotThrow(
          () ->
              field
                  .getDeclaringClass()
                  .getDeclaredField("_persistence_" + field.getName() + "_vh"));
    }
  }
}
