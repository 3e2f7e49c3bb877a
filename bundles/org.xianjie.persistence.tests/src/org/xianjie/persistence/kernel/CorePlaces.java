package org.xianjie.persistence.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** A county with a township and a village, their organizations and people, for tests. */
final class CorePlaces {
  static final String COUNTY = "520698";
  static final String TOWN = "520698901";
  static final String VILLAGE = "520698901001";
  static final Caller CITY_OFFICE = caller("city", "R-CITY-ORG", "ORG-5206", "5206");
  static final Caller COUNTY_OFFICE = caller("county", "R-COUNTY-ORG", "O-COUNTY", COUNTY);
  static final Caller TOWN_OFFICE = caller("town", "R-TOWN", "O-TOWN", TOWN);
  static final Caller TOWN_COLLEAGUE = caller("town2", "R-TOWN", "O-TOWN", TOWN);
  static final Caller VILLAGE_OFFICE = caller("village", "R-VILLAGE", "O-VILLAGE", VILLAGE);
  static final Caller CLERK = caller("clerk", "R-SERVICEPT", "O-VILLAGE", VILLAGE);
  static final Caller STEWARD = caller("steward", "R-STEWARD", "ORG-5206", "5206");

  private final Kernel kernel;

  CorePlaces(Kernel kernel) {
    this.kernel = kernel;
  }

  static Caller caller(String account, String role, String organization, String region) {
    return new Caller(
        account, account, "", List.of(new Grant(role, organization, region)), Locale.ENGLISH);
  }

  CorePlaces add() {
    write(
        session -> {
          Region city = session.find(Region.class, "5206").orElseThrow();
          Region county = new Region(COUNTY, "示例县", RegionLevel.COUNTY, city);
          Region town = new Region(TOWN, "示例镇", RegionLevel.TOWNSHIP, county);
          Region village = new Region(VILLAGE, "示例村", RegionLevel.VILLAGE, town);
          List.of(county, town, village).forEach(session::add);
          session.add(
              new Organization(
                  "O-COUNTY",
                  "县委组织部",
                  OrganizationType.ORG_DEPT,
                  OrganizationLevel.COUNTY,
                  county));
          session.add(
              new Organization(
                  "O-TOWN", "示例镇", OrganizationType.TOWN, OrganizationLevel.TOWN, town));
          session.add(
              new Organization(
                  "O-VILLAGE",
                  "示例村",
                  OrganizationType.VILLAGE_COMMITTEE,
                  OrganizationLevel.VILLAGE,
                  village));
          return null;
        });
    return this;
  }

  <R> R write(Function<Session, R> work) {
    return kernel.store().write(new Authorship(Caller.SYSTEM, "test", ""), work);
  }

  String create(Caller caller, String type, Map<String, Object> values) {
    return kernel.records().create(caller, type, values).code();
  }

  RecordView act(
      Caller caller, String type, String code, String action, Map<String, Object> inputs) {
    return kernel.records().act(caller, type, code, action, Optional.empty(), inputs);
  }

  void update(Caller caller, String type, String code, Map<String, Object> values) {
    long version = kernel.records().show(caller, type, code).version();
    kernel.records().update(caller, type, code, version, values);
  }

  Object value(Caller caller, String type, String code, String field) {
    return kernel.records().show(caller, type, code).value(field).orElse(null);
  }

  /** Asserts that the work is refused for exactly these reasons. */
  static void refused(Runnable work, String... keys) {
    Refusal refusal = Assertions.assertThrows(Refusal.class, work::run);
    Assertions.assertEquals(
        List.of(keys),
        refusal.reasons().stream().map(Message::key).collect(Collectors.toList()),
        refusal::getMessage);
  }
}
