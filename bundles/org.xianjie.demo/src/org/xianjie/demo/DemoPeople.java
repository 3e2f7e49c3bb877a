package org.xianjie.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xianjie.core.household.Household;
import org.xianjie.core.household.HouseholdGroup;
import org.xianjie.core.household.PreferredChannel;
import org.xianjie.core.household.SmartphoneSkill;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.person.CadreRank;
import org.xianjie.core.person.Education;
import org.xianjie.core.person.Gender;
import org.xianjie.core.person.Person;
import org.xianjie.core.person.PoliticalStatus;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.Session;

/** Fictional cadres and households; the last village has mostly old people. */
final class DemoPeople {
  private static final int CADRES_OF_VILLAGE = 2;
  private static final int ELDERLY_SHARE = 70;
  private static final int USUAL_ELDERLY_SHARE = 20;
  private static final int PHONE_START = 100_000;

  private final Session session;
  private final DemoRandom random;
  private final LocalDate today;
  private final List<String> surnames = DemoTexts.lines("surnames.txt");
  private final List<String> givenNames = DemoTexts.lines("given-names.txt");
  private int phones = PHONE_START;

  DemoPeople(Session session, DemoRandom random, LocalDate today) {
    this.session = session;
    this.random = random;
    this.today = today;
  }

  /** Adds two contact cadres for every village, employed by township or department. */
  Map<Region, List<Cadre>> addContactCadres(DemoCounty county) {
    Map<Region, List<Cadre>> cadres = new LinkedHashMap<>();
    for (Region village : county.villages()) {
      List<Cadre> ofVillage = new ArrayList<>();
      Organization town = county.organizationOf(village.getParent());
      for (int i = 0; i < CADRES_OF_VILLAGE; i++) {
        Organization employer =
            i == 0 ? town : county.organizationOf(village.getParent().getParent());
        ofVillage.add(addCadre(village, employer));
      }
      cadres.put(village, List.copyOf(ofVillage));
    }
    return cadres;
  }

  /** Adds a cadre of an employer. */
  Cadre addCadre(Region home, Organization employer) {
    Cadre cadre = new Cadre();
    cadre.setPerson(addPerson(home));
    cadre.setEmployer(employer);
    cadre.setEmployerLevel(employer.getLevel());
    cadre.setRank(
        employer.getLevel() == OrganizationLevel.TOWN
            ? random.one(List.of(CadreRank.CLERK, CadreRank.DEPUTY_SECTION))
            : random.one(List.of(CadreRank.CLERK, CadreRank.SECTION)));
    cadre.setInService(true);
    session.add(cadre);
    return cadre;
  }

  /** Adds a person of working age. */
  Person addPerson(Region home) {
    Person person = new Person();
    person.setName(name());
    person.setGender(random.chance(50) ? Gender.FEMALE : Gender.MALE);
    person.setBirthDate(today.minusYears(random.between(24, 56)).minusDays(random.between(0, 364)));
    person.setPhone(phone());
    person.setPoliticalStatus(
        random.chance(60) ? PoliticalStatus.PARTY_MEMBER : PoliticalStatus.MASSES);
    person.setEducation(
        random.one(List.of(Education.COLLEGE, Education.BACHELOR, Education.BACHELOR)));
    person.setHomeRegion(home);
    session.add(person);
    return person;
  }

  /** Adds the households of the county, spread evenly over the villages. */
  Map<Region, List<Household>> addHouseholds(DemoCounty county, int number) {
    Map<Region, List<Household>> households = new LinkedHashMap<>();
    List<Region> villages = county.villages();
    for (int i = 0; i < number; i++) {
      Region village = villages.get(i % villages.size());
      boolean old = village == villages.getLast();
      households
          .computeIfAbsent(village, v -> new ArrayList<>())
          .add(addHousehold(village, old ? ELDERLY_SHARE : USUAL_ELDERLY_SHARE));
    }
    return households;
  }

  private Household addHousehold(Region village, int elderlyShare) {
    boolean elderly = random.chance(elderlyShare);
    Household household = new Household();
    household.setRegion(village);
    household.setHeadName(name());
    household.setPhone(phone());
    household.setMembers(elderly ? random.between(1, 2) : random.between(2, 6));
    household.setGroupTags(elderly ? elderlyTag().name() : usualTag().name());
    household.setPreferredChannel(
        elderly ? PreferredChannel.VISIT : random.one(List.of(PreferredChannel.values())));
    household.setSmartphone(
        elderly ? SmartphoneSkill.NONE : random.one(List.of(SmartphoneSkill.values())));
    household.setAwayWorking(!elderly && random.chance(12));
    session.add(household);
    return household;
  }

  private HouseholdGroup elderlyTag() {
    return random.chance(50) ? HouseholdGroup.EMPTY_NEST : HouseholdGroup.LEFT_ELDER;
  }

  private HouseholdGroup usualTag() {
    return random.one(
        List.of(
            HouseholdGroup.ORDINARY,
            HouseholdGroup.ORDINARY,
            HouseholdGroup.INDUSTRY,
            HouseholdGroup.POVERTY_EXIT,
            HouseholdGroup.LEFT_CHILD,
            HouseholdGroup.RELOCATED,
            HouseholdGroup.DIFFICULT,
            HouseholdGroup.EDGE));
  }

  private String name() {
    return random.one(surnames) + random.one(givenNames);
  }

  /** Numbers of a range that is not given to subscribers. */
  private String phone() {
    return String.format(Locale.ROOT, "10000%06d", phones++);
  }
}
