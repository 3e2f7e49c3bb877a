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

  /** The codes of domain.md §2.1–2.3. */
  private static final String PARAMETERS =
      """
      P-VISIT-MIN P-RECV-24H P-RESP-DAYS P-SOLVE-RATE P-SATIS P-COV-VILLAGE P-COV-HH
      P-NONADMIN P-SOCIAL-PROJ P-CADRE-PER-VILLAGE P-CADRE-COV P-EFFECT-WEIGHT
      P-CONTACT-WEIGHT P-FUND-VILLAGE P-FUND-SOFT P-FUND-TILT P-FUND-EMERG P-FUND-PERF
      P-TRAIN-COV P-TRAIN-FREQ P-EXCH-FREQ P-CONF-FREQ P-DEMO P-CULT-GROWTH P-CARE-COV
      P-INTEG P-MATCH P-VEHICLE P-NETWORK P-EQUIP P-NEEDMATCH P-PARTIC P-ACTIVE-VISIT
      P-SKILL-AGRI P-SKILL-DIGI P-POLICY-BENEFIT P-POLICY-COV P-DEVIATION
      P-PROJ-SUCCESS P-PROV-CITY P-FS-LEVEL P-AGE-MAIN P-AGE-YOUNG P-AGE-YOUNG-INCL
      P-DIGI-USE P-LIAISON P-FLEX-LEAVE P-NIGHT P-REMOTE-LEAVE P-PAY-FLOOR P-INSURE
      P-CHECKUP P-PSY P-PROMO-YEARS P-4PARTY P-PARTY-SHARE P-HALFYEAR P-REFORM-EVAL
      P-LOOKBACK P-COUNCIL-GATE P-FORBID-KPI P-BRANCH-STD P-TRAIN-CYCLE P-GRAD-VILLAGE
      P-GRAD-CHANNELS P-LEGAL-ADV P-PLAN-HORIZON P-111N P-5REV P-5SEC P-INDUSTRIES
      P-MIN-CELL
      """;

  /** The codes of domain.md §2.4. */
  private static final String BENCHMARKS =
      """
      B-CYCLE B-STUCK B-CROSSDEPT B-SOLVE B-SATIS B-COV B-SOCIAL B-VISIT B-VISITMIX
      B-SUPPLYMIX B-DEMAND B-HOTSPOT B-CHANNEL B-AWARE B-BURDEN B-OLDKPI B-FUND
      B-SKILL B-AGE B-PERSONNEL B-DUP B-EQUIP B-MEDIATE B-IT B-TRAIN B-MED B-ECON
      B-TRUST B-LOCAL B-CONTEXT
      """;

  @Test
  void holdsEveryParameterOfTheSpecificationAndMarksTheOthersAsLocal() {
    Set<String> specified = Set.of(PARAMETERS.strip().split("\\s+"));
    assertEquals(72, specified.size());
    Set<String> known = new HashSet<>();
    for (ParameterCatalogue.Entry entry : catalogue.entries()) {
      known.add(entry.code());
      boolean own = !specified.contains(entry.code()) && !"P-BRANCH-STD-YEAR".equals(entry.code());
      assertTrue(!own || entry.kind() == ParameterKind.LOCAL, entry.code());
    }
    assertTrue(known.containsAll(specified));
  }

  @Test
  void holdsEveryBenchmarkAndNoneIsAParameter() {
    Set<String> specified = Set.of(BENCHMARKS.strip().split("\\s+"));
    assertEquals(30, specified.size());
    Set<String> known = new HashSet<>();
    Benchmark.bundled().forEach(line -> known.add(line.code()));
    assertEquals(specified, known);
    known.forEach(code -> assertEquals(List.of(), catalogue.find(code)));
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
