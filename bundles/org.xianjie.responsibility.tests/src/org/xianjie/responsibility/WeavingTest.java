package org.xianjie.responsibility;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.responsibility.assignment.Assignment;
import org.xianjie.responsibility.conference.ConferenceIssue;
import org.xianjie.responsibility.lists.NeedImprovement;
import org.xianjie.responsibility.lists.NeedRating;
import org.xianjie.responsibility.lists.ResponsibilityItem;
import org.xianjie.responsibility.lists.SolutionItem;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedClock;
import org.xianjie.responsibility.need.NeedProgress;
import org.xianjie.responsibility.visit.Visit;

/** Every field of every entity and mapped superclass is woven, or lazy loading breaks at start. */
class WeavingTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        Need.class,
        NeedProgress.class,
        NeedClock.class,
        ResponsibilityItem.class,
        SolutionItem.class,
        NeedRating.class,
        NeedImprovement.class,
        ConferenceIssue.class,
        Visit.class,
        Assignment.class
      })
  void reachesEveryField(Class<?> type) throws NoSuchMethodException {
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
