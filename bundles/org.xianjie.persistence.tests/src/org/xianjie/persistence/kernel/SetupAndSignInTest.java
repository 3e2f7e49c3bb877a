package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.calendar.CalendarDay;
import org.xianjie.core.kernel.AccountService.NewAccount;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.parameter.Parameter;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionClass;
import org.xianjie.core.security.Grant;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Refusal;

class SetupAndSignInTest {
  @TempDir Path folder;

  @Test
  void aNewDatabaseHoldsWhatTheRegionNeeds() {
    TestKernel kernel = new TestKernel(folder);
    assertFalse(kernel.setUp(TestKernel.firstRun()).isBlank());
    try (SignedIn signedIn = kernel.open()) {
      signedIn.kernel().store().read(SetupAndSignInTest::checkContent);
      assertEquals("admin", signedIn.caller().account());
      assertEquals("系统管理员", signedIn.caller().displayName());
      assertEquals(List.of(new Grant("R-ADMIN", "ORG-5206", "5206")), signedIn.caller().grants());
      assertEquals(TestKernel.NOW, signedIn.kernel().clock().now());
      assertTrue(signedIn.opened().check().stream().allMatch(c -> c.ok()));
    }
  }

  private static boolean checkContent(Session session) {
    assertEquals(
        List.of("52 贵州省", "5206 铜仁市"),
        session.list(RecordQuery.of(Region.class).orderBy("code", false)).stream()
            .map(region -> region.getCode() + " " + region.getName())
            .toList());
    assertEquals(RegionClass.WEST, session.find(Region.class, "52").orElseThrow().getRegionClass());
    assertEquals(769, session.count(RecordQuery.of(CalendarDay.class)));
    assertTrue(session.count(RecordQuery.of(Parameter.class)) > 70);
    Organization department = session.find(Organization.class, "ORG-5206").orElseThrow();
    assertEquals(OrganizationType.ORG_DEPT, department.getType());
    assertEquals("铜仁市组织部门", department.getName());
    Setting setting = session.find(Setting.class, Setting.CODE).orElseThrow();
    assertEquals("A1", setting.getSite());
    assertEquals(LocalDate.of(2025, 1, 1), setting.getProgrammeStart());
    assertEquals("5206", setting.getRegion().getCode());
    return true;
  }

  @Test
  void whatCannotBeSetUpIsRefusedAndLeavesNothing() {
    TestKernel kernel = new TestKernel(folder);
    refused("refused.region.unknown", () -> kernel.setUp(TestKernel.firstRun("5299", "A1", "a1")));
    refused("refused.site", () -> kernel.setUp(TestKernel.firstRun("5206", "a-1", "admin")));
    refused("refused.account.name", () -> kernel.setUp(TestKernel.firstRun("5206", "A1", "x y")));
    assertFalse(kernel.opener().exists(folder));
  }

  @Test
  void onlyARightPasswordAndAValidRoleOpen() {
    TestKernel kernel = new TestKernel(folder);
    kernel.setUp(TestKernel.firstRun());
    assertThrows(Refusal.class, () -> kernel.open("admin", "wrong password".toCharArray()));
    try (SignedIn admin = kernel.open()) {
      NewAccount account = new NewAccount("wang", "王工", Optional.empty(), "R-STEWARD", "ORG-5206");
      admin.accounts().add(admin.caller(), account, TestKernel.otherPassword());
    }
    try (SignedIn wang = kernel.open("wang", TestKernel.otherPassword())) {
      assertEquals("R-STEWARD", wang.caller().grants().getFirst().role());
      assertEquals(Locale.ENGLISH, wang.caller().locale());
    }
    try (SignedIn admin = kernel.open()) {
      admin.accounts().revoke(admin.caller(), "wang", "R-STEWARD", "ORG-5206");
    }
    refused(
        "refused.account.no.grant", () -> kernel.open("wang", TestKernel.otherPassword()).close());
    try (SignedIn admin = kernel.open()) {
      admin.accounts().grant(admin.caller(), "wang", "R-TOWN", "ORG-5206");
      admin.accounts().lock(admin.caller(), "wang", true);
    }
    assertThrows(Refusal.class, () -> kernel.open("wang", TestKernel.otherPassword()).close());
    try (SignedIn admin = kernel.open()) {
      admin.accounts().lock(admin.caller(), "wang", false);
      admin.accounts().reset(admin.caller(), "wang", TestKernel.password());
    }
    try (SignedIn wang = kernel.open("wang", TestKernel.password())) {
      assertEquals("R-TOWN", wang.caller().grants().getFirst().role());
    }
  }

  @Test
  void aPersonChangesTheOwnPassword() {
    TestKernel kernel = new TestKernel(folder);
    kernel.setUp(TestKernel.firstRun());
    kernel
        .signIn()
        .changePassword(folder, "admin", TestKernel.password(), TestKernel.otherPassword());
    assertThrows(Refusal.class, () -> kernel.open().close());
    kernel.open("admin", TestKernel.otherPassword()).close();
  }

  static void refused(String reason, Executable work) {
    Refusal refusal = assertThrows(Refusal.class, work);
    assertEquals(reason, refusal.reasons().getFirst().key());
    assertFalse(refusal.text(Locale.SIMPLIFIED_CHINESE).contains("{"));
  }
}
