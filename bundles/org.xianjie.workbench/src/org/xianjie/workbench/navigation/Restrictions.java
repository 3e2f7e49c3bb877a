package org.xianjie.workbench.navigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.store.Condition;

/** Reads the {@code where} elements of a contribution. */
public final class Restrictions {
  private static final String SEPARATOR = ";";

  private Restrictions() {}

  /** Returns one condition per element; constants of an enum become typed values. */
  public static List<Condition> read(IConfigurationElement element, Kernel kernel, String type) {
    List<Condition> conditions = new ArrayList<>();
    for (IConfigurationElement where : element.getChildren("where")) {
      String name = where.getAttribute("field");
      Optional<FieldDescriptor> field =
          kernel.records().catalogue().find(type).flatMap(t -> t.field(name));
      List<Object> values = new ArrayList<>();
      for (String text : where.getAttribute("values").split(SEPARATOR)) {
        values.add(typed(field, text.strip()));
      }
      conditions.add(new Condition.In(name, values));
    }
    return conditions;
  }

  /** Returns the conditions of what is due by a day and not met yet. */
  public static List<Condition> pressing(Kernel kernel, String type, String due, LocalDate day) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(new Condition.Range(due, null, day.plusDays(1)));
    kernel
        .records()
        .catalogue()
        .find(type)
        .flatMap(t -> t.field(due))
        .flatMap(FieldDescriptor::fulfilledBy)
        .ifPresent(met -> conditions.add(new Condition.Equal(met, null)));
    return conditions;
  }

  private static Object typed(Optional<FieldDescriptor> field, String text) {
    return field.stream()
        .flatMap(f -> f.constants().stream())
        .filter(constant -> constant.name().equals(text))
        .map(Object.class::cast)
        .findFirst()
        .orElse(text);
  }
}
