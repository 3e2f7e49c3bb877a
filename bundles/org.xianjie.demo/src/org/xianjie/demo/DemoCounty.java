package org.xianjie.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionClass;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.Session;

/** Regions and organizations of the demo: two counties, four townships, twelve villages. */
final class DemoCounty {
  private static final int TOWNSHIPS_OF_COUNTY = 2;

  private final Session session;
  private final Region base;
  private final List<Region> counties = new ArrayList<>();
  private final List<Region> townships = new ArrayList<>();
  private final List<Region> villages = new ArrayList<>();
  private final Map<String, Organization> organizations = new LinkedHashMap<>();
  private final Map<String, Organization> departments = new LinkedHashMap<>();

  private DemoCounty(Session session, Region base) {
    this.session = session;
    this.base = base;
  }

  /** Adds the places below the region the database serves. */
  static DemoCounty create(Session session, Region base, List<String[]> places) {
    DemoCounty county = new DemoCounty(session, base);
    session
        .find(Organization.class, DatabaseSetup.DEPARTMENT_PREFIX + base.getCode())
        .ifPresent(department -> county.organizations.put(base.getCode(), department));
    county.addCounties(rows(places, RegionLevel.COUNTY));
    county.addTownships(rows(places, RegionLevel.TOWNSHIP));
    county.addVillages(rows(places, RegionLevel.VILLAGE));
    return county;
  }

  /** Adds the line departments of the first county: number, name, categories they handle. */
  void addDepartments(List<String[]> rows) {
    Region county = counties.getFirst();
    for (String[] row : rows) {
      Organization department =
          organization(
              county.getCode() + "-D" + row[0],
              row[1],
              OrganizationType.LINE_DEPT,
              OrganizationLevel.COUNTY,
              county);
      department.setFunctions(row[2]);
      for (String category : row[2].split(";")) {
        departments.put(category, department);
      }
    }
  }

  Region base() {
    return base;
  }

  List<Region> counties() {
    return List.copyOf(counties);
  }

  List<Region> townships() {
    return List.copyOf(townships);
  }

  List<Region> villages() {
    return List.copyOf(villages);
  }

  Organization organizationOf(Region region) {
    return organizations.get(region.getCode());
  }

  /** Returns the department that handles a category of needs. */
  Organization department(String category) {
    return departments.getOrDefault(category, departments.get("OTHER"));
  }

  private void addCounties(List<String[]> rows) {
    if (base.getLevel() == RegionLevel.COUNTY) {
      counties.add(base);
      counties.add(base);
    } else {
      for (String[] row : rows) {
        Region county = add(base.getCode() + row[1], row[2], RegionLevel.COUNTY, base);
        county.setRegionClass(RegionClass.valueOf(row[3]));
        counties.add(county);
        government(county, OrganizationType.ORG_DEPT, OrganizationLevel.COUNTY);
      }
    }
  }

  private void addTownships(List<String[]> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Region county = counties.get(i / TOWNSHIPS_OF_COUNTY);
      int repeated = base.getLevel() == RegionLevel.COUNTY ? i / TOWNSHIPS_OF_COUNTY : 0;
      int number = Integer.parseInt(rows.get(i)[1]) + repeated * TOWNSHIPS_OF_COUNTY;
      String code = county.getCode() + number;
      Region township = add(code, rows.get(i)[2], RegionLevel.TOWNSHIP, county);
      townships.add(township);
      government(township, OrganizationType.TOWN, OrganizationLevel.TOWN);
    }
  }

  private void addVillages(List<String[]> rows) {
    for (Region township : townships) {
      for (String[] row : rows) {
        Region village =
            add(
                township.getCode() + row[1],
                row[2] + String.format(Locale.ROOT, "%02d", villages.size() + 1),
                RegionLevel.VILLAGE,
                township);
        villages.add(village);
        government(village, OrganizationType.VILLAGE_COMMITTEE, OrganizationLevel.VILLAGE);
      }
    }
  }

  private Region add(String code, String name, RegionLevel level, Region parent) {
    Region region = new Region(code, name, level, parent);
    session.add(region);
    return region;
  }

  private void government(Region region, OrganizationType type, OrganizationLevel level) {
    Organization organization =
        organization(region.getCode(), region.getName(), type, level, region);
    Region parent = region.getParent();
    organization.setParent(parent == null ? null : organizations.get(parent.getCode()));
    organizations.put(region.getCode(), organization);
  }

  private Organization organization(
      String code, String name, OrganizationType type, OrganizationLevel level, Region region) {
    Organization organization =
        new Organization(DatabaseSetup.DEPARTMENT_PREFIX + code, name, type, level, region);
    session.add(organization);
    return organization;
  }

  private static List<String[]> rows(List<String[]> places, RegionLevel level) {
    return places.stream().filter(row -> level.name().equals(row[0])).toList();
  }
}
