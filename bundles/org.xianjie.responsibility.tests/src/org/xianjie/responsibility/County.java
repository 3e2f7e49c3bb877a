package org.xianjie.responsibility;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.xianjie.core.household.Household;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.DefaultKernelFactory;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.KernelFactory;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.module.ClassPathModules;
import org.xianjie.core.module.ModuleRegistry;
import org.xianjie.core.module.Modules;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.person.CadreRank;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.responsibility.assignment.AssignmentRule;
import org.xianjie.responsibility.assignment.AssignmentWorkflow;
import org.xianjie.responsibility.conference.ConferenceIssueWorkflow;
import org.xianjie.responsibility.fact.ResponsibilityFacts;
import org.xianjie.responsibility.handling.NeedWorkflow;
import org.xianjie.responsibility.indicator.NeedIndicators;
import org.xianjie.responsibility.lists.NeedRatingRule;
import org.xianjie.responsibility.lists.ResponsibilityItemRule;
import org.xianjie.responsibility.lists.SolutionItemRule;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedRule;
import org.xianjie.responsibility.scope.ConferenceIssueVisibility;
import org.xianjie.responsibility.scope.HouseholdScope;
import org.xianjie.responsibility.scope.NeedImprovementScope;
import org.xianjie.responsibility.scope.NeedImprovementVisibility;
import org.xianjie.responsibility.scope.NeedRatingScope;
import org.xianjie.responsibility.scope.NeedRatingVisibility;
import org.xianjie.responsibility.scope.NeedScope;
import org.xianjie.responsibility.scope.NeedVisibility;
import org.xianjie.responsibility.scope.ResponsibilityItemScope;
import org.xianjie.responsibility.scope.ResponsibilityItemVisibility;
import org.xianjie.responsibility.scope.SolutionItemScope;
import org.xianjie.responsibility.scope.SolutionItemVisibility;
import org.xianjie.responsibility.visit.VisitRule;

/**
 * A real encrypted database with one county, a township, three villages, two departments and three
 * households; made by the services of the platform, or without it on a plain class path. Business
 * time stands at {@link #NOW}; the programme is in its second year, so the day limit is 2.
 */
public final class County implements AutoCloseable {
  public static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0);
  public static final String COUNTY = "520698";
  public static final String TOWNSHIP = "520698901";
  public static final String VILLAGE = "520698901001";
  public static final String OTHER_VILLAGE = "520698901002";
  public static final String THIRD_VILLAGE = "520698901003";
  public static final String HOUSEHOLD = "H-1";
  public static final String OTHER_HOUSEHOLD = "H-2";
  public static final String THIRD_HOUSEHOLD = "H-3";
  public static final String QUIET_HOUSEHOLD = "H-4";
  public static final String PHONE = "13800000001";

  public final Caller grid = caller("grid", "R-GRID", "VC", VILLAGE);
  public final Caller contact = caller("contact", "R-CONTACT", "VC", VILLAGE);
  public final Caller desk = caller("desk", "R-TOWN", "TOWN", TOWNSHIP);
  public final Caller department = caller("dept", "R-DEPT", "D1", COUNTY);
  public final Caller otherDepartment = caller("dept2", "R-DEPT", "D2", COUNTY);
  public final Caller hotline = caller("hotline", "R-HOTLINE", "HOT", COUNTY);
  public final Caller confidential = caller("conf", "R-CONFDESK", "TOWN", TOWNSHIP);
  public final Caller conference = caller("org", "R-COUNTY-ORG", "ORG-5206", COUNTY);
  public final Caller steward = caller("steward", "R-STEWARD", "TOWN", COUNTY);

  private final SignedIn signedIn;

  private County(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  /** Creates the county in an empty folder. */
  public static County create(Path folder) {
    char[] password = "four plain test words".toCharArray();
    LocalDate start = NOW.toLocalDate().minusMonths(18);
    StoreOpener opener = opener();
    new DatabaseSetup(opener)
        .create(
            folder,
            new FirstRun("5206", "A1", start, Optional.of(NOW), "admin", password, Locale.ENGLISH));
    SignedIn opened = new SignIn(opener, factory()).open(folder, "admin", password, Locale.ENGLISH);
    County county = new County(opened);
    county.write(County::places);
    return county;
  }

  /** The signed-in administrator. */
  public SignedIn administrator() {
    return signedIn;
  }

  public Kernel kernel() {
    return signedIn.kernel();
  }

  @Override
  public void close() {
    signedIn.close();
  }

  /** A person with one role. */
  public static Caller caller(String account, String role, String organization, String region) {
    return new Caller(
        account, account, "", List.of(new Grant(role, organization, region)), Locale.ENGLISH);
  }

  /** Writes outside permissions and rules. */
  public <R> R write(Function<Session, R> work) {
    return kernel().store().write(new Authorship(Caller.SYSTEM, "test", ""), work);
  }

  /** Records a need of the first household. */
  public RecordView record(Caller caller, Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("household", HOUSEHOLD);
    values.put("category", NeedCategory.INFRA);
    values.put("summary", "Lamp broken");
    values.put("text", "The lamp at the bridge is broken");
    values.putAll(further);
    return kernel().records().create(caller, "need", values);
  }

  /** Does an action now. */
  public RecordView act(Caller caller, String need, String action, Map<String, Object> inputs) {
    return kernel().records().act(caller, "need", need, action, Optional.empty(), inputs);
  }

  /** Does an action at a time. */
  public RecordView actAt(
      Caller caller, String need, String action, LocalDateTime at, Map<String, Object> inputs) {
    return kernel().records().act(caller, "need", need, action, Optional.of(at), inputs);
  }

  private static boolean places(Session session) {
    Region city = session.find(Region.class, "5206").orElseThrow();
    Region county = new Region(COUNTY, "County", RegionLevel.COUNTY, city);
    Region town = new Region(TOWNSHIP, "Township", RegionLevel.TOWNSHIP, county);
    Region village = new Region(VILLAGE, "Village", RegionLevel.VILLAGE, town);
    Region other = new Region(OTHER_VILLAGE, "Other village", RegionLevel.VILLAGE, town);
    Region third = new Region(THIRD_VILLAGE, "Third village", RegionLevel.VILLAGE, town);
    List.of(county, town, village, other, third).forEach(session::add);
    organization(session, "TOWN", OrganizationType.TOWN, OrganizationLevel.TOWN, town);
    organization(session, "D1", OrganizationType.LINE_DEPT, OrganizationLevel.COUNTY, county);
    organization(session, "D2", OrganizationType.LINE_DEPT, OrganizationLevel.COUNTY, county);
    organization(session, "HOT", OrganizationType.OTHER, OrganizationLevel.COUNTY, county);
    Organization committee =
        organization(
            session, "VC", OrganizationType.VILLAGE_COMMITTEE, OrganizationLevel.VILLAGE, village);
    household(session, HOUSEHOLD, village, PHONE);
    household(session, OTHER_HOUSEHOLD, other, "13800000002");
    household(session, THIRD_HOUSEHOLD, third, "13800000003");
    household(session, QUIET_HOUSEHOLD, other, "13800000004");
    for (int number = 1; number <= 2; number++) {
      Person person = new Person();
      person.setCode("P-" + number);
      person.setName("Person " + number);
      person.setHomeRegion(village);
      session.add(person);
      Cadre cadre = new Cadre();
      cadre.setCode("C-" + number);
      cadre.setPerson(person);
      cadre.setEmployer(committee);
      cadre.setEmployerLevel(OrganizationLevel.VILLAGE);
      cadre.setRank(CadreRank.CLERK);
      cadre.setInService(true);
      session.add(cadre);
    }
    return true;
  }

  private static Organization organization(
      Session session, String code, OrganizationType type, OrganizationLevel level, Region region) {
    Organization organization = new Organization(code, "Name of " + code, type, level, region);
    session.add(organization);
    return organization;
  }

  private static void household(Session session, String code, Region region, String phone) {
    Household household = new Household();
    household.setCode(code);
    household.setRegion(region);
    household.setHeadName("Head of " + code);
    household.setPhone(phone);
    household.setMembers(3);
    session.add(household);
  }

  /** What the module contributes, as the component annotations declare it. */
  public static Contributions contributions() {
    List<RecordRule<?>> rules = new ArrayList<>(CoreRules.all());
    rules.add(new NeedRule());
    rules.add(new ResponsibilityItemRule());
    rules.add(new SolutionItemRule());
    rules.add(new NeedRatingRule());
    rules.add(new VisitRule());
    rules.add(new AssignmentRule());
    return new Contributions(
        List.of(new NeedWorkflow(), new AssignmentWorkflow(), new ConferenceIssueWorkflow()),
        rules,
        List.of(
            new NeedScope(),
            new HouseholdScope(),
            new ResponsibilityItemScope(),
            new SolutionItemScope(),
            new NeedRatingScope(),
            new NeedImprovementScope()),
        List.of(
            new NeedVisibility(),
            new ResponsibilityItemVisibility(),
            new SolutionItemVisibility(),
            new NeedRatingVisibility(),
            new NeedImprovementVisibility(),
            new ConferenceIssueVisibility()),
        List.of(new ResponsibilityFacts()),
        List.of(new NeedIndicators()),
        List.of());
  }

  /** The modules of the platform or, without one, of the class path. */
  public static Modules modules() {
    return service(ModuleRegistry.class)
        .map(ModuleRegistry::modules)
        .orElseGet(() -> ClassPathModules.read(County.class.getClassLoader()));
  }

  /** The kernel with the rules of the module. */
  public static KernelFactory factory() {
    return service(KernelFactory.class)
        .orElseGet(() -> new DefaultKernelFactory(modules(), contributions()));
  }

  /** Opens databases. */
  public static StoreOpener opener() {
    return service(StoreOpener.class).orElseGet(County::plainOpener);
  }

  /** Nobody depends on the persistence bundle; without a platform it is found by name. */
  private static StoreOpener plainOpener() {
    try {
      Class<?> policy = Class.forName("org.xianjie.persistence.key.KeyPolicy");
      Supplier<Modules> modules = County::modules;
      return (StoreOpener)
          Class.forName("org.xianjie.persistence.opening.EmbeddedStoreOpener")
              .getConstructor(Supplier.class, BusinessClock.class, policy)
              .newInstance(
                  modules, BusinessClock.fixedAt(NOW), policy.getMethod("standard").invoke(null));
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <S> Optional<S> service(Class<S> type) {
    Bundle bundle = FrameworkUtil.getBundle(County.class);
    if (bundle == null) {
      return Optional.empty();
    }
    BundleContext context = bundle.getBundleContext();
    ServiceReference<S> reference = context.getServiceReference(type);
    return Optional.of(context.getService(reference));
  }
}
