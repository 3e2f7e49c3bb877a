package org.xianjie.core.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.text.BundledText;

/** The provinces, prefectures and counties that come with the product. */
public final class Divisions {
  private final Map<String, Division> byCode = new HashMap<>();

  /**
   * One division.
   *
   * @param code statistical code of 2, 4 or 6 digits
   * @param name name
   * @param level level
   * @param parentCode code of the division above; empty for a province
   * @param regionClass class of a province; regions below inherit it
   */
  public record Division(
      String code,
      String name,
      RegionLevel level,
      String parentCode,
      Optional<RegionClass> regionClass) {}

  private Divisions(List<List<String>> lines) {
    for (List<String> cells : lines) {
      byCode.put(
          cells.get(0),
          new Division(
              cells.get(0),
              cells.get(1),
              RegionLevel.valueOf(cells.get(2)),
              cells.get(3),
              cells.get(4).isEmpty()
                  ? Optional.empty()
                  : Optional.of(RegionClass.valueOf(cells.get(4)))));
    }
  }

  /** Reads the list of the product. */
  public static Divisions bundled() {
    return new Divisions(BundledText.table(Divisions.class, "divisions.csv"));
  }

  /** Returns all divisions by code. */
  public List<Division> all() {
    return byCode.values().stream().sorted(Comparator.comparing(Division::code)).toList();
  }

  /** Finds a division. */
  public Optional<Division> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Returns the division and those above it, the province first; empty for an unknown code. */
  public List<Division> path(String code) {
    List<Division> path = new ArrayList<>();
    for (Division at = byCode.get(code); at != null; at = byCode.get(at.parentCode())) {
      path.addFirst(at);
    }
    return path;
  }
}
