package org.xianjie.core.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xianjie.core.household.Household;
import org.xianjie.core.module.ClassPathModules;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;

/** The roles.csv of the core against domain.md §1 and §10.2. */
class RolesTest {
  private final RoleCatalogue roles =
      RoleCatalogue.read(
          List.of(
              ClassPathModules.read(Region.class.getClassLoader())
                  .find("core")
                  .orElseThrow()
                  .roles()));
  private final Access access = new Access(roles, List.of());

  @Test
  void everyRoleIsKnownAndReadsReferenceData() {
    assertEquals(25, roles.roles().size());
    for (String role : roles.roles()) {
      assertTrue(Roles.isKnown(role), role);
      assertTrue(Roles.label(role, Locale.SIMPLIFIED_CHINESE).matches(".*\\p{IsHan}.*"), role);
      for (String type : List.of("region", "organization", "calendar-day", "parameter")) {
        assertTrue(access.holds(caller(role), type + ".read"), role + " " + type);
      }
    }
    assertFalse(Roles.isKnown("R-NOBODY"));
  }

  @Test
  void theAdministratorSeesNoBusinessContent() {
    Caller administrator = caller("R-ADMIN");
    for (String type :
        List.of(
            "person",
            "cadre",
            "household",
            "household-member",
            "todo",
            "indicator",
            "meeting",
            "objection")) {
      assertFalse(access.holds(administrator, type + ".read"), type);
    }
    assertFalse(access.holds(administrator, "audit.read"));
    assertFalse(access.holds(administrator, Permissions.HISTORY_IMPORT));
    assertTrue(access.holds(administrator, "user-account.create"));
    assertTrue(access.holds(administrator, "region.import"));
  }

  @Test
  void onlyTheStewardImportsHistory() {
    for (String role : roles.roles()) {
      assertEquals(
          role.equals("R-STEWARD"), access.holds(caller(role), Permissions.HISTORY_IMPORT), role);
      assertEquals(role.equals("R-ADMIN"), access.holds(caller(role), "role-grant.create"), role);
    }
    assertFalse(access.holds(caller("R-STEWARD"), "indicator.read"));
  }

  @Test
  void householdNamesAreForTheCaseRoles() {
    for (String role : List.of("R-TOWN", "R-VILLAGE", "R-CONTACT", "R-LIAISON", "R-STEWARD")) {
      assertEquals(List.of(Scope.SUBTREE), roles.scopes(role, "household.personal"), role);
    }
    for (String role :
        List.of("R-CITY-ORG", "R-COUNTY-ORG", "R-COUNTY-SEC", "R-TEAM", "R-FIRSTSEC", "R-THIRD")) {
      assertEquals(List.of(), roles.scopes(role, "household.personal"), role);
    }
    for (String role : List.of("R-DEPT", "R-SOCIAL", "R-CONFDESK")) {
      assertEquals(List.of(Scope.ASSIGNED_OPEN), roles.scopes(role, "household.personal"), role);
    }
    for (String role : List.of("R-HOTLINE", "R-SERVICEPT")) {
      assertEquals(List.of(Scope.OWN_RECENT), roles.scopes(role, "household.personal"), role);
    }
  }

  @Test
  void ownEntriesAreKnownForSomeDaysOnly() {
    LocalDateTime since = LocalDateTime.of(2026, 6, 1, 0, 0);
    Access recent = new Access(roles, List.of(), List.of(), () -> since);
    Caller hotline = caller("R-HOTLINE");
    Region village = new Region("520602100001", "x", RegionLevel.VILLAGE, null);
    for (int days : new int[] {0, 1, -1}) {
      Household household = new Household();
      household.setRegion(village);
      household.stamp("a", since.minusDays(days), "u");
      boolean refused = recent.refuse(hotline, "household.personal", null, household).isPresent();
      assertEquals(days > 0, refused, days + " days too old");
      household = new Household();
      household.setRegion(village);
      household.stamp("somebody", since.minusDays(days), "u");
      assertTrue(recent.refuse(hotline, "household.personal", null, household).isPresent());
    }
    String condition =
        String.valueOf(recent.restrict(hotline, "household.personal", Household.class));
    assertTrue(condition.contains("createdAt") && condition.contains("2026-06-01"), condition);
  }

  private static Caller caller(String role) {
    return new Caller("a", "a", "", List.of(new Grant(role, "ORG-5206", "5206")), Locale.ENGLISH);
  }
}
