package org.xianjie.core.algorithm;

import java.util.List;
import org.xianjie.core.parameter.ParameterCatalogue;

/** Thresholds by parameter code, as text. */
@FunctionalInterface
public interface Thresholds {
  /**
   * Returns the value of a parameter.
   *
   * @throws IllegalStateException if there is none: the catalogue lacks it
   */
  String text(String code);

  /** Returns a whole number. */
  default int integer(String code) {
    return Integer.parseInt(text(code));
  }

  /** Returns yes or no. */
  default boolean flag(String code) {
    return Boolean.parseBoolean(text(code));
  }

  /** Returns a list; its items are separated by semicolons. */
  default List<String> texts(String code) {
    return List.of(text(code).split(";"));
  }

  /**
   * Returns the defaults that come with the product, those for every phase and region class first;
   * needs no database.
   */
  static Thresholds bundled() {
    ParameterCatalogue catalogue = ParameterCatalogue.bundled();
    return code -> {
      List<ParameterCatalogue.Entry> entries = catalogue.find(code);
      return entries.stream()
          .filter(entry -> entry.phase().isEmpty() && entry.regionClass().isEmpty())
          .findFirst()
          .or(() -> entries.stream().findFirst())
          .orElseThrow(() -> new IllegalStateException("The catalogue lacks " + code))
          .value();
    };
  }
}
