package org.xianjie.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParameterCatalogueTest {
  private final ParameterCatalogue catalogue = ParameterCatalogue.bundled();

  @Test
  void everyEntryIsCompleteAndUnique() {
    Set<String> codes = new HashSet<>();
    for (ParameterCatalogue.Entry entry : catalogue.entries()) {
      Parameter record = entry.toRecord();
      assertTrue(codes.add(record.getCode()), record.getCode());
      assertTrue(entry.code().matches("P-[A-Z0-9-]+"), entry.code());
      assertFalse(entry.value().isBlank(), entry.code());
      assertFalse(entry.sourceTag().isBlank(), entry.code());
      assertTrue(entry.meaning(Locale.SIMPLIFIED_CHINESE).matches(".*\\p{IsHan}.*"), entry.code());
      assertTrue(entry.meaning(Locale.ENGLISH).matches("\\p{ASCII}+"), entry.code());
      assertTrue(Set.of("", ">=", ">", "=", "<=").contains(entry.operator()), entry.code());
      assertTrue(record.getValue().length() <= 200, entry.code());
      assertTrue(entry.unit().length() <= 16, entry.code());
    }
  }

  @Test
  void holdsTheValuesOfTheSources() {
    assertEquals("2", only("P-VISIT-MIN").value());
    assertEquals("20000", only("P-FUND-VILLAGE").value());
    assertEquals("60", only("P-EFFECT-WEIGHT").value());
    assertEquals("false", only("P-NIGHT").value());
    assertEquals("2-3", only("P-FLEX-LEAVE").value());
    assertEquals("S2 H3¶1", only("P-AGE-YOUNG").sourceTag());
    assertEquals(ParameterKind.LOCAL, only("P-MIN-CELL").kind());
    assertEquals(List.of(), catalogue.find("P-NOTHING"));
  }

  @Test
  void benchmarksAreLinesToCompareWith() {
    List<Benchmark> bench = Benchmark.bundled();
    Set<String> keys = new HashSet<>();
    for (Benchmark line : bench) {
      assertTrue(keys.add(line.code() + "/" + line.part()), line.code() + "/" + line.part());
      assertTrue(line.label(Locale.SIMPLIFIED_CHINESE).matches(".*\\p{IsHan}.*"), line.code());
      assertTrue(line.label(Locale.ENGLISH).matches("\\p{ASCII}+"), line.code());
      assertFalse(line.sourceTag().isBlank(), line.code());
    }
    assertEquals(
        List.of("65", "85"),
        Benchmark.find("B-SOLVE").stream()
            .filter(line -> line.part().startsWith("EXPECTED"))
            .map(line -> line.value().toPlainString())
            .toList());
  }

  private ParameterCatalogue.Entry only(String code) {
    List<ParameterCatalogue.Entry> found = catalogue.find(code);
    assertEquals(1, found.size(), code);
    return found.getFirst();
  }
}
