package org.xianjie.management;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.DefaultRecordService;
import org.xianjie.core.record.RecordService;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;

/**
 * A real encrypted database with one county, one township, two villages with two households each,
 * four organizations and four cadres; made by the services of the platform, or without it on a
 * plain class path. Business time stands at {@link #NOW}; the programme is in its second year.
 */
public final class County implements AutoCloseable {
  public static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0);
  public static final String COUNTY = "520698";
  public static final String TOWNSHIP = "520698901";
  public static final String VILLAGE = "520698901001";
  public static final String OTHER_VILLAGE = "520698901002";

  public final Caller village = caller("village", "R-VILLAGE", "VC", VILLAGE);
  public final Caller town = caller("town", "R-TOWN", "TOWN", TOWNSHIP);
  public final Caller department = caller("org", "R-COUNTY-ORG", "ORG", COUNTY);
  public final Caller steward = caller("steward", "R-STEWARD", "ORG", COUNTY);

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

  public Kernel kernel() {
    return signedIn.kernel();
  }

  public RecordService records() {
    return kernel().records();
  }

  @Override
  public void close() {
    signedIn.close();
  }

  /** A person with one role. */
  public static Caller caller(String account, String role, String organization, String region) {
    return person(account, "", role, organization, region);
  }

  /** The account of a person of the county with one role. */
  public static Caller person(
      String account, String person, String role, String organization, String region) {
    List<Grant> grants = List.of(new Grant(role, organization, region));
    return new Caller(account, account, person, grants, Locale.ENGLISH);
  }

  /** Writes outside permissions and rules. */
  public <R> R write(Function<Session, R> work) {
    return kernel().store().write(new Authorship(Caller.SYSTEM, "test", ""), work);
  }

  /** Reads outside permissions. */
  public <R> R read(Function<Session, R> work) {
    return kernel().store().read(work);
  }

  /** Creates a record and returns its code. */
  public String create(Caller caller, String type, Map<String, Object> values) {
    return records().create(caller, type, values).code();
  }

  /** Does an action now. */
  public RecordView act(
      Caller caller, String type, String code, String action, Map<String, Object> inputs) {
    return records().act(caller, type, code, action, Optional.empty(), inputs);
  }

  /** Loads history as the data steward does: computed fields are given too. */
  public AbstractRecord load(Class<? extends AbstractRecord> type, Map<String, Object> values) {
    DefaultRecordService service = (DefaultRecordService) records();
    return write(
        session ->
            service
                .saving()
                .create(
                    session,
                    Caller.system(Locale.ENGLISH),
                    service.catalogue().of(type),
                    values,
                    true));
  }

  /** Returns the keys of the reasons with which the work is refused; empty when it is done. */
  public static List<String> refusals(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (Refusal refusal) {
      return refusal.reasons().stream().map(Message::key).toList();
    }
  }

  private static boolean places(Session session) {
    Region city = session.find(Region.class, "5206").orElseThrow();
    Region county = new Region(COUNTY, "County", RegionLevel.COUNTY, city);
    Region town = new Region(TOWNSHIP, "Township", RegionLevel.TOWNSHIP, county);
    Region village = new Region(VILLAGE, "Village", RegionLevel.VILLAGE, town);
    Region other = new Region(OTHER_VILLAGE, "Other village", RegionLevel.VILLAGE, town);
    List.of(county, town, village, other).forEach(session::add);
    organization(session, "ORG", OrganizationType.ORG_DEPT, OrganizationLevel.COUNTY, county);
    organization(session, "FIRM", OrganizationType.ENTERPRISE, OrganizationLevel.COUNTY, county);
    Organization office =
        organization(session, "TOWN", OrganizationType.TOWN, OrganizationLevel.TOWN, town);
    Organization committee =
        organization(
            session, "VC", OrganizationType.VILLAGE_COMMITTEE, OrganizationLevel.VILLAGE, village);
    household(session, "H-1", village);
    household(session, "H-2", village);
    household(session, "H-3", other);
    household(session, "H-4", other);
    cadre(session, 1, office, village);
    cadre(session, 2, office, village);
    cadre(session, 3, office, village);
    cadre(session, 4, committee, village);
    return true;
  }

  private static Organization organization(
      Session session, String code, OrganizationType type, OrganizationLevel level, Region region) {
    Organization organization = new Organization(code, "Name of " + code, type, level, region);
    session.add(organization);
    return organization;
  }

  private static void household(Session session, String code, Region region) {
    Household household = new Household();
    household.setCode(code);
    household.setRegion(region);
    household.setHeadName("Head of " + code);
    household.setMembers(3);
    session.add(household);
  }

  private static void cadre(Session session, int number, Organization employer, Region home) {
    Person person = new Person();
    person.setCode("P-" + number);
    person.setName("Person " + number);
    person.setHomeRegion(home);
    session.add(person);
    Cadre cadre = new Cadre();
    cadre.setCode("C-" + number);
    cadre.setPerson(person);
    cadre.setEmployer(employer);
    cadre.setEmployerLevel(employer.getLevel());
    cadre.setRank(CadreRank.CLERK);
    cadre.setInService(true);
    session.add(cadre);
  }

  /** The modules of the platform or, without one, of the class path. */
  public static Modules modules() {
    return service(ModuleRegistry.class)
        .map(ModuleRegistry::modules)
        .orElseGet(() -> ClassPathModules.read(County.class.getClassLoader()));
  }

  private static KernelFactory factory() {
    return service(KernelFactory.class)
        .orElseGet(() -> new DefaultKernelFactory(modules(), Services.all()));
  }

  private static StoreOpener opener() {
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
