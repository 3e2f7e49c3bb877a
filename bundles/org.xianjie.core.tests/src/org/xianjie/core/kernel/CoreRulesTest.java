package org.xianjie.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.calendar.CalendarDay;
import org.xianjie.core.calendar.DayKind;
import org.xianjie.core.calendar.StatutoryDay;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.household.Household;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.parameter.Parameter;
import org.xianjie.core.parameter.ParameterCatalogue;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.AccountNames;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.RoleGrant;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.MemorySession;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

class CoreRulesTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 9, 0);

  private final Region province = new Region("52", "贵州省", RegionLevel.PROVINCE, null);
  private final Region city = new Region("5206", "铜仁市", RegionLevel.PREFECTURE, province);
  private final Region county = new Region("520602", "碧江区", RegionLevel.COUNTY, city);
  private final Region town = new Region("520602002", "示例镇", RegionLevel.TOWNSHIP, county);
  private final Region village = new Region("520602002201", "示例村01", RegionLevel.VILLAGE, town);
  private final Organization office =
      new Organization("ORG-5206", "组织部门", OrganizationType.ORG_DEPT, OrganizationLevel.CITY, city);
  private final MemorySession session =
      new MemorySession(province, city, county, town, village, office);
  private final List<String> published = new ArrayList<>();

  @Test
  void aProperRegionIsSaved() {
    for (Region region : List.of(province, city, county, town, village)) {
      assertEquals(List.of(), check(region));
    }
    assertEquals(List.of(), check(new Region("52060200220101", "一组", RegionLevel.GROUP, village)));
  }

  @ParameterizedTest
  @CsvSource({
    "52060X,COUNTY,5206,refused.code.digits",
    "52061,COUNTY,5206,refused.code.length",
    "520703,COUNTY,5206,refused.parent.code",
    "520603,COUNTY,52,refused.parent.level",
    "520603,COUNTY,,refused.parent.missing",
    "53,PROVINCE,52,refused.parent.province",
    "520602002201,GROUP,520602002,refused.code.length"
  })
  void aRegionInTheWrongPlaceIsRefused(
      String code, RegionLevel level, String parent, String reason) {
    Region above = parent == null ? null : session.find(Region.class, parent).orElseThrow();
    assertEquals(reason, check(new Region(code, "x", level, above)).getFirst());
  }

  @Test
  void aHouseholdLivesInAVillage() {
    Household household = new Household();
    household.setMembers(4);
    household.setRegion(village);
    assertEquals(List.of(), check(household));
    household.setRegion(town);
    household.setMembers(-1);
    assertEquals(List.of("refused.region.level", "refused.members"), check(household));
  }

  @Test
  void everyBundledDayIsProper() {
    for (StatutoryDay day : StatutoryDays.bundled()) {
      assertEquals(List.of(), check(day.toRecord()), day.toString());
    }
  }

  @Test
  void aWrongDayIsRefused() {
    LocalDate friday = LocalDate.of(2026, 6, 26);
    assertEquals(
        List.of("refused.makeup.weekday", "refused.notice.year"),
        check(new CalendarDay(friday, DayKind.MAKEUP_WORKDAY, "端午节", 2025)));
    CalendarDay renamed = new CalendarDay(friday, DayKind.HOLIDAY, "端午节", 2026);
    renamed.setCode("2026-06-27");
    assertEquals(List.of("refused.code"), check(renamed));
  }

  @Test
  void nobodyIsBornTomorrow() {
    Person person = new Person();
    assertEquals(List.of(), check(person));
    person.setBirthDate(NOW.toLocalDate());
    assertEquals(List.of(), check(person));
    person.setBirthDate(NOW.toLocalDate().plusDays(1));
    assertEquals(List.of("refused.birth.future"), check(person));
  }

  @Test
  void noOrganizationStandsAboveItself() {
    Organization below =
        new Organization("ORG-1", "x", OrganizationType.TOWN, OrganizationLevel.TOWN, town);
    below.setParent(office);
    assertEquals(List.of(), check(below));
    office.setParent(below);
    assertEquals(List.of("refused.parent.cycle"), check(office));
  }

  @Test
  void thereIsOneRecordOfSettings() {
    Setting setting = new Setting(city, "A1", LocalDate.of(2025, 1, 1), null);
    assertEquals(List.of("refused.single"), check(setting));
  }

  @Test
  void everyDefaultParameterIsProper() {
    for (ParameterCatalogue.Entry entry : ParameterCatalogue.bundled().entries()) {
      assertEquals(List.of(), check(entry.toRecord()), entry.code());
    }
  }

  @Test
  void aWrongParameterIsRefused() {
    assertEquals(List.of("refused.unknown"), check(parameter("P-NOTHING", "1")));
    assertEquals(List.of("refused.number"), check(parameter("P-SOLVE-RATE", "85.5")));
    assertEquals(List.of("refused.flag"), check(parameter("P-RECV-24H", "yes")));
    assertEquals(List.of("refused.fixed"), check(parameter("P-NIGHT", "true")));
    Parameter wrong = parameter("P-SOLVE-RATE", "90");
    wrong.setOperator("<>");
    wrong.setScopeRegion("99");
    wrong.setValidTo(LocalDate.of(2025, 12, 31));
    assertEquals(List.of("refused.operator", "refused.validity", "refused.scope"), check(wrong));
  }

  @Test
  void aSavedParameterIsAnnounced() {
    Parameter parameter = parameter("P-SOLVE-RATE", "90");
    check(parameter, false);
    assertEquals(List.of("parameter.changed"), published);
    rule(Parameter.class).created(context(parameter, true));
    assertEquals(List.of("parameter.changed", "parameter.changed"), published);
  }

  @Test
  void accountNamesAreReadable() {
    assertEquals(List.of(), check(new UserAccount("li.ming-2", "x", null)));
    assertEquals(List.of(), check(new UserAccount("李明", "x", null)));
    for (String name : List.of("a", "system", "SYSTEM", "a b", ".x", "", "x".repeat(33))) {
      assertEquals(List.of("refused.account.name"), check(new UserAccount(name, "x", null)), name);
      assertThrows(Refusal.class, () -> AccountNames.check(name));
    }
  }

  @Test
  void theAdministratorHoldsNoOtherRole() {
    UserAccount admin = new UserAccount("admin", "x", null);
    session.add(grant(admin, "R-ADMIN", null));
    assertEquals(List.of(), check(grant(admin, "R-ADMIN", null)));
    assertEquals(
        List.of("refused.role.separate.ADMINISTRATION"), check(grant(admin, "R-STEWARD", null)));
    assertEquals(List.of(), check(grant(new UserAccount("wang", "x", null), "R-STEWARD", null)));
    assertEquals(List.of("refused.role.unknown"), check(grant(admin("b"), "R-NOBODY", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "R-STEWARD, R-TOWN, ASSESSMENT",
    "R-COUNTY-ORG, R-TOWN, ASSESSMENT",
    "R-THIRD, R-MASSREP, ASSESSMENT",
    "R-CONTACT, R-MASS-SUP, SUPERVISION",
    "R-DISC, R-VILLAGE, SUPERVISION"
  })
  void separateDutiesAreNotHeldTogether(String held, String asked, String reason) {
    UserAccount account = new UserAccount("wang", "x", null);
    session.add(grant(account, held, null));
    assertEquals(List.of("refused.role.separate." + reason), check(grant(account, asked, null)));
    assertEquals(List.of(), check(grant(account, "R-EXPERT", null)));
    session.add(grant(new UserAccount("li", "x", null), asked, null));
    assertEquals(
        List.of("refused.role.separate." + reason),
        check(grant(new UserAccount("li", "x", null), held, null)));
  }

  @Test
  void anotherAccountOfTheSamePersonDoesNotHelp() {
    Person person = new Person();
    person.setCode("P-1");
    session.add(grant(new UserAccount("one", "x", person), "R-TOWN", LocalDate.of(2026, 5, 31)));
    UserAccount two = new UserAccount("two", "x", person);
    assertEquals(List.of(), check(grant(two, "R-ADMIN", null)));
    session.add(grant(new UserAccount("three", "x", person), "R-VILLAGE", null));
    assertEquals(
        List.of("refused.role.separate.ADMINISTRATION"), check(grant(two, "R-ADMIN", null)));
    assertEquals(
        List.of("refused.validity"), check(grant(two, "R-TOWN", LocalDate.of(2026, 1, 1))));
  }

  @Test
  void everyReasonReadsWellInBothLanguages() {
    Message reason =
        rule(Region.class)
            .check(context(new Region("5", "x", RegionLevel.COUNTY, null), true))
            .getFirst();
    assertEquals("The code of a County has 6 digits: 5.", reason.text(Locale.ENGLISH));
    assertFalse(reason.text(Locale.SIMPLIFIED_CHINESE).contains("{"));
  }

  private static UserAccount admin(String name) {
    return new UserAccount(name, "x", null);
  }

  private RoleGrant grant(UserAccount account, String role, LocalDate validTo) {
    LocalDate from = role.equals("R-ADMIN") ? LocalDate.of(2026, 6, 1) : LocalDate.of(2026, 5, 1);
    return new RoleGrant(account, role, office, from, validTo);
  }

  private static Parameter parameter(String code, String value) {
    Parameter parameter = new Parameter();
    parameter.setCode("PV-1");
    parameter.setParameterCode(code);
    parameter.setValue(value);
    parameter.setValidFrom(LocalDate.of(2026, 1, 1));
    return parameter;
  }

  private List<String> check(AbstractRecord record) {
    return check(record, true);
  }

  @SuppressWarnings("unchecked")
  private <T extends AbstractRecord> List<String> check(T record, boolean isNew) {
    return rule((Class<T>) record.getClass()).check(context(record, isNew)).stream()
        .map(Message::key)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static <T extends AbstractRecord> RecordRule<T> rule(Class<T> type) {
    return (RecordRule<T>)
        CoreRules.all().stream().filter(rule -> rule.type() == type).findFirst().orElseThrow();
  }

  private <T extends AbstractRecord> RuleContext<T> context(T record, boolean isNew) {
    return new RuleContext<>(
        record,
        isNew,
        NOW,
        Caller.system(Locale.ENGLISH),
        session,
        StatutoryDays.bundledCalendar(),
        (code, region, date) -> Optional.empty(),
        new Facts(List.of()),
        (type, subject, payload) -> published.add(type));
  }
}
