package org.xianjie.core.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.region.RegionClass;
import org.xianjie.core.text.BundledText;

/** The parameters the product knows, with meaning and default values (domain.md §2.1–2.3). */
public final class ParameterCatalogue {
  /** Defaults are valid from here on, long before any record. */
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  private final Map<String, List<Entry>> byCode = new LinkedHashMap<>();

  /**
   * One default value.
   *
   * @param code parameter code
   * @param value value as text
   * @param unit unit; empty when it has none
   * @param operator comparison of a target; empty when it is none
   * @param phase phase the value is for; empty for every phase
   * @param regionClass region class the value is for; empty for every class
   * @param kind how binding it is
   * @param sourceTag where it comes from
   * @param chinese meaning
   * @param english meaning
   */
  public record Entry(
      String code,
      String value,
      String unit,
      String operator,
      Optional<ProgrammePhase> phase,
      Optional<RegionClass> regionClass,
      ParameterKind kind,
      String sourceTag,
      String chinese,
      String english) {

    /** Returns the meaning in the language. */
    public String meaning(Locale locale) {
      return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
    }

    /** Returns the record a new database starts with. */
    public Parameter toRecord() {
      Parameter parameter = new Parameter();
      parameter.setCode(String.join("-", key()));
      parameter.setParameterCode(code);
      parameter.setValue(value);
      parameter.setUnit(unit.isEmpty() ? null : unit);
      parameter.setOperator(operator.isEmpty() ? null : operator);
      parameter.setPhase(phase.orElse(null));
      parameter.setRegionClass(regionClass.orElse(null));
      parameter.setValidFrom(BEGINNING);
      parameter.setSourceTag(sourceTag);
      parameter.setKind(kind);
      return parameter;
    }

    private List<String> key() {
      List<String> key = new ArrayList<>(List.of(code));
      phase.ifPresent(p -> key.add(p.name()));
      regionClass.ifPresent(c -> key.add(c.name()));
      return key;
    }
  }

  private ParameterCatalogue(List<Entry> entries) {
    entries.forEach(e -> byCode.computeIfAbsent(e.code(), code -> new ArrayList<>()).add(e));
  }

  /** Returns the catalogue that comes with the product. */
  public static ParameterCatalogue bundled() {
    return new ParameterCatalogue(
        BundledText.table(ParameterCatalogue.class, "parameters.csv").stream()
            .map(ParameterCatalogue::entry)
            .toList());
  }

  /** Returns all default values in the order of the catalogue. */
  public List<Entry> entries() {
    return byCode.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the default values of a parameter; empty for an unknown code. */
  public List<Entry> find(String code) {
    return List.copyOf(byCode.getOrDefault(code, List.of()));
  }

  /** Returns the default of a whole number that does not depend on phase or region class. */
  Optional<Integer> standard(String code) {
    return find(code).stream()
        .filter(entry -> entry.phase().isEmpty() && entry.regionClass().isEmpty())
        .findFirst()
        .map(entry -> Integer.valueOf(entry.value()));
  }

  private static Entry entry(List<String> cells) {
    return new Entry(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4).isEmpty()
            ? Optional.empty()
            : Optional.of(ProgrammePhase.valueOf(cells.get(4))),
        cells.get(5).isEmpty() ? Optional.empty() : Optional.of(RegionClass.valueOf(cells.get(5))),
        ParameterKind.valueOf(cells.get(6)),
        cells.get(7),
        cells.get(8),
        cells.get(9));
  }
}
