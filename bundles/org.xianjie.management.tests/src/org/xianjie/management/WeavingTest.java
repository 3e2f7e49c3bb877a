package org.xianjie.management;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xianjie.core.record.RecordDescriptor;

/** Every field of every entity is woven, or lazy loading breaks at start. */
class WeavingTest {
  @ParameterizedTest
  @MethodSource("types")
  void reachesEveryField(Class<?> type) throws NoSuchMethodException {
    assertTrue(ChangeTracker.class.isAssignableFrom(type), type.getName());
    for (Field field : fields(type)) {
      assertNotNull(type.getMethod("_persistence_get_" + field.getName()));
      assertNotNull(type.getMethod("_persistence_set_" + field.getName(), field.getType()));
    }
  }

  static Stream<Class<?>> types() {
    return County.modules().catalogue().all().stream()
        .filter(descriptor -> descriptor.module().equals("management"))
        .map(RecordDescriptor::type);
  }

  private static Field[] fields(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers()))
        .filter(f -> !Modifier.isTransient(f.getModifiers()))
        .filter(f -> !f.isSynthetic() && !f.getName().startsWith("_persistence"))
        .toArray(Field[]::new);
  }
}
