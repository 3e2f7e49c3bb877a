package org.xianjie.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.person.CadreRank;
import org.xianjie.core.person.Education;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.organization.network.PartyOrgType;
import org.xianjie.testing.ModuleDatabase;

/** Records that tests build on; every call makes new ones, so that tests do not meet. */
public final class Fixture {
  /** Business day of the tests. */
  public static final LocalDate TODAY = ModuleDatabase.NOW.toLocalDate();

  /** A department whose place is the whole prefecture of the tests. */
  public static final Caller COUNTY = ModuleDatabase.caller("R-COUNTY-ORG", "ORG-5206", "5206");

  private final ModuleDatabase database;
  private int last = 100;
  private int counties = 97;
  private int villages = 10;

  Fixture(ModuleDatabase database) {
    this.database = database;
  }

  /** Returns the database. */
  public ModuleDatabase database() {
    return database;
  }

  /** Makes a county of its own, so that figures do not meet, and returns its code. */
  public String county() {
    return region("5206" + counties--, RegionLevel.COUNTY, "5206");
  }

  /** Makes a township of a county. */
  public String township(String county) {
    return region(county + (last++), RegionLevel.TOWNSHIP, county);
  }

  /** Makes an administrative village of a township. */
  public String village(String township) {
    return region(township + String.format("%03d", villages++), RegionLevel.VILLAGE, township);
  }

  /** Makes a village of the common township. */
  public String village() {
    return village(ModuleDatabase.TOWNSHIP);
  }

  /** Adds a region. */
  public String region(String code, RegionLevel level, String parent) {
    database.write(
        session -> {
          Region above = session.find(Region.class, parent).orElseThrow();
          session.add(new Region(code, "Name of " + code, level, above));
          return true;
        });
    return code;
  }

  /** Makes a person who lives in the village. */
  public String person() {
    return person(Education.BACHELOR, TODAY.minusYears(30));
  }

  /** Makes a person. */
  public String person(Education education, LocalDate born) {
    return database.write(
        session -> {
          Person person = new Person();
          person.setName("Person " + last++);
          person.setBirthDate(born);
          person.setEducation(education);
          person.setHomeRegion(session.find(Region.class, ModuleDatabase.VILLAGE).orElseThrow());
          session.add(person);
          return person.getCode();
        });
  }

  /** Makes a cadre. */
  public String cadre() {
    return cadre(OrganizationLevel.COUNTY, CadreRank.CLERK, false, TODAY.minusYears(40));
  }

  /** Makes a cadre of the township. */
  public String cadre(OrganizationLevel level, CadreRank rank, boolean leader, LocalDate born) {
    String person = person(Education.BACHELOR, born);
    return database.write(
        session -> {
          Cadre cadre = new Cadre();
          cadre.setPerson(session.find(Person.class, person).orElseThrow());
          cadre.setEmployer(session.find(Organization.class, ModuleDatabase.TOWN).orElseThrow());
          cadre.setEmployerLevel(level);
          cadre.setRank(rank);
          cadre.setIsLeader(leader);
          cadre.setInService(true);
          session.add(cadre);
          return cadre.getCode();
        });
  }

  /** Creates a record as the county department. */
  public String create(String type, Map<String, Object> values) {
    return database.create(COUNTY, type, values);
  }

  /** Does an action as the county department. */
  public RecordView act(String type, String code, String action, Map<String, Object> inputs) {
    return database.act(COUNTY, type, code, action, inputs);
  }

  /** Does an action without inputs. */
  public RecordView act(String type, String code, String action) {
    return act(type, code, action, Map.of());
  }

  /** Changes a record as the county department. */
  public RecordView update(String type, String code, Map<String, Object> values) {
    RecordService records = database.kernel().records();
    long version = records.show(COUNTY, type, code).version();
    return records.update(COUNTY, type, code, version, values);
  }

  /** Returns one value of a record. */
  public Object value(String type, String code, String field) {
    return database.kernel().records().show(COUNTY, type, code).value(field).orElse(null);
  }

  /** Finds one record by a field. */
  public Optional<RecordView> find(String type, String field, Object value) {
    ListRequest request = ListRequest.of(type, 2).where(new Condition.Equal(field, value));
    return database.kernel().records().list(COUNTY, request).records().stream().findFirst();
  }

  /** Computes one indicator of a place. */
  public IndicatorReport.Value indicator(String code, String place, String period) {
    return database
        .kernel()
        .indicators()
        .compute(
            ModuleDatabase.caller("R-COUNTY-ORG", "ORG-5206", "5206"),
            List.of(code),
            place,
            period,
            Optional.empty())
        .values()
        .getFirst();
  }

  /** Computes an indicator as numerator/denominator. */
  public String fraction(String code, String place, String period) {
    IndicatorFigure figure = indicator(code, place, period).figure().orElseThrow();
    return figure.numerator() + "/" + figure.denominator();
  }

  /** Expects a refusal with exactly these reasons. */
  public static void refused(Runnable work, String... keys) {
    Refusal refusal = assertThrows(Refusal.class, work::run);
    assertEquals(
        List.of(keys), refusal.reasons().stream().map(Message::key).toList(), refusal::toString);
  }

  /** Makes a village branch. */
  public String branch(String village) {
    return create(
        "party-org",
        Map.of(
            "name",
            "Branch of " + village,
            "type",
            PartyOrgType.VILLAGE_BRANCH,
            "region",
            village,
            "members",
            12));
  }
}
