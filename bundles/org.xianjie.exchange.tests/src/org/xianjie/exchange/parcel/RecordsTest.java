package org.xianjie.exchange.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.kernel.LabelCheck;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.module.Modules;
import org.xianjie.testing.TestPlatform;

/** The records of the exchange have all labels, and every field of theirs is woven. */
class RecordsTest {
  @Test
  void haveAllLabels() {
    Modules all = TestPlatform.modules();
    List<ModuleContribution> own =
        all.contributions().stream()
            .filter(m -> m.id().equals("core") || m.id().equals("exchange"))
            .toList();
    Modules modules = new Modules(own, all.problems());
    assertEquals(List.of(), LabelCheck.problems(modules, List.of(new ConflictWorkflow(modules))));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ExchangeSite.class,
        ExchangePackage.class,
        ExchangeConflict.class,
        ExchangeMark.class
      })
  void areWoven(Class<?> type) throws NoSuchMethodException {
    assertTrue(ChangeTracker.class.isAssignableFrom(type), type.getName());
    for (Field field : fields(type)) {
      assertNotNull(type.getMethod("_persistence_get_" + field.getName()));
      assertNotNull(type.getMethod("_persistence_set_" + field.getName(), field.getType()));
    }
  }

  private static Field[] fields(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers()))
        .filter(f -> !Modifier.isTransient(f.getModifiers()))
        .filter(f -> !f.isSynthetic() && !f.getName().startsWith("_persistence"))
        .toArray(Field[]::new);
  }
}
