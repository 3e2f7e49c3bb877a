package org.xianjie.core.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xianjie.core.region.Divisions.Division;

class DivisionsTest {
  private final Divisions divisions = Divisions.bundled();

  @Test
  void leadsFromTheProvinceToTheCounty() {
    List<Division> path = divisions.path("520621");
    assertEquals(List.of("52", "5206", "520621"), path.stream().map(Division::code).toList());
    assertEquals(List.of("贵州省", "铜仁市", "江口县"), path.stream().map(Division::name).toList());
    assertEquals(Optional.of(RegionClass.WEST), path.getFirst().regionClass());
    assertEquals(Optional.empty(), path.getLast().regionClass());
    assertEquals(RegionLevel.COUNTY, path.getLast().level());
  }

  @Test
  void knowsNoTownships() {
    assertTrue(divisions.path("520602002").isEmpty());
    assertTrue(divisions.find("").isEmpty());
  }

  @Test
  void classesFollowTheParts() {
    assertEquals(Optional.of(RegionClass.EAST), divisions.find("33").orElseThrow().regionClass());
    assertEquals(
        Optional.of(RegionClass.CENTRAL), divisions.find("43").orElseThrow().regionClass());
  }
}
