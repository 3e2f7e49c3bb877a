package org.xianjie.core.parameter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.xianjie.core.text.BundledText;

/**
 * A figure that the sources report (domain.md §2.4): a line to compare with, never a validation;
 * shown with its source label and without a place name.
 *
 * @param code code, for example {@code B-SOLVE}
 * @param part which of the figures of the code
 * @param value the figure
 * @param unit unit; empty for a plain number
 * @param sourceTag where it comes from
 * @param chinese label
 * @param english label
 */
public record Benchmark(
    String code,
    String part,
    BigDecimal value,
    String unit,
    String sourceTag,
    String chinese,
    String english) {

  /** Returns the figures that come with the product. */
  public static List<Benchmark> bundled() {
    return BundledText.table(Benchmark.class, "benchmarks.csv").stream()
        .map(
            cells ->
                new Benchmark(
                    cells.get(0),
                    cells.get(1),
                    new BigDecimal(cells.get(2)),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6)))
        .toList();
  }

  /** Returns the figures of one code; empty for an unknown one. */
  public static List<Benchmark> find(String code) {
    return bundled().stream().filter(line -> line.code().equals(code)).toList();
  }

  /** Returns the label in the language. */
  public String label(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
  }
}
