package org.xianjie.testing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
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
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.kernel.Contributions;
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
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.core.time.BusinessClock;

/**
 * A real encrypted database for the tests of a headless module, made by the services of the
 * platform, or without it on a plain class path by the contributions given: region 5206 with one
 * county, one township, three villages, an urban community and a villager group. Business time
 * stands at {@link #NOW}.
 */
public final class ModuleDatabase implements AutoCloseable {
  /** Business time of the tests. */
  public static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0);

  /** The county. */
  public static final String COUNTY = "520698";

  /** The township. */
  public static final String TOWNSHIP = "520698901";

  /** An administrative village. */
  public static final String VILLAGE = "520698901001";

  /** Another one. */
  public static final String OTHER_VILLAGE = "520698901002";

  /** A third one. */
  public static final String THIRD_VILLAGE = "520698901003";

  /** An urban community. */
  public static final String COMMUNITY = "520698901201";

  /** A villager group of {@link #VILLAGE}. */
  public static final String GROUP = "52069890100101";

  /** The organization of the township. */
  public static final String TOWN = "TOWN";

  /** The committee of {@link #VILLAGE}. */
  public static final String COMMITTEE = "VC";

  private static final String ADMINISTRATOR = "admin";

  private final SignedIn signedIn;

  private ModuleDatabase(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  /**
   * Creates the database in an empty folder.
   *
   * @param contributions what the modules contribute, for work without a platform
   */
  public static ModuleDatabase create(Path folder, Supplier<Contributions> contributions) {
    char[] password = "four plain test words".toCharArray();
    StoreOpener opener = service(StoreOpener.class).orElseGet(ModuleDatabase::plainOpener);
    FirstRun run =
        new FirstRun(
            "5206",
            "A1",
            NOW.toLocalDate().minusMonths(18),
            Optional.of(NOW),
            ADMINISTRATOR,
            password,
            Locale.ENGLISH);
    new DatabaseSetup(opener).create(folder, run);
    KernelFactory factory =
        service(KernelFactory.class)
            .orElseGet(() -> new DefaultKernelFactory(modules(), contributions.get()));
    ModuleDatabase database =
        new ModuleDatabase(
            new SignIn(opener, factory).open(folder, ADMINISTRATOR, password, Locale.ENGLISH));
    database.write(ModuleDatabase::places);
    return database;
  }

  /** Returns the modules of the platform or, without one, of the class path. */
  public static Modules modules() {
    return service(ModuleRegistry.class)
        .map(ModuleRegistry::modules)
        .orElseGet(() -> ClassPathModules.read(ModuleDatabase.class.getClassLoader()));
  }

  /** Returns the signed-in administrator. */
  public SignedIn administrator() {
    return signedIn;
  }

  /** Returns the services. */
  public Kernel kernel() {
    return signedIn.kernel();
  }

  /** Returns a person with one role. */
  public static Caller caller(String role, String organization, String region) {
    return new Caller(
        role, role, "", List.of(new Grant(role, organization, region)), Locale.ENGLISH);
  }

  /** Writes outside permissions and rules. */
  public <R> R write(Function<Session, R> work) {
    return kernel().store().write(new Authorship(Caller.SYSTEM, "test", ""), work);
  }

  /** Creates a record through the service and returns its code. */
  public String create(Caller caller, String type, Map<String, Object> values) {
    return kernel().records().create(caller, type, values).code();
  }

  /** Does an action now. */
  public RecordView act(
      Caller caller, String type, String code, String action, Map<String, Object> inputs) {
    return kernel().records().act(caller, type, code, action, Optional.empty(), inputs);
  }

  /** Asks a question of another module. */
  public FactResult ask(String code, Map<String, Object> question) {
    return kernel().store().read(session -> kernel().facts().ask(session, code, question));
  }

  @Override
  public void close() {
    signedIn.close();
  }

  private static boolean places(Session session) {
    Region city = session.find(Region.class, "5206").orElseThrow();
    Region county = new Region(COUNTY, "County", RegionLevel.COUNTY, city);
    Region town = new Region(TOWNSHIP, "Township", RegionLevel.TOWNSHIP, county);
    Region village = new Region(VILLAGE, "Village", RegionLevel.VILLAGE, town);
    List.of(
            county,
            town,
            village,
            new Region(OTHER_VILLAGE, "Other village", RegionLevel.VILLAGE, town),
            new Region(THIRD_VILLAGE, "Third village", RegionLevel.VILLAGE, town),
            new Region(COMMUNITY, "Community", RegionLevel.VILLAGE, town),
            new Region(GROUP, "Group", RegionLevel.GROUP, village))
        .forEach(session::add);
    session.add(
        new Organization(TOWN, "Town", OrganizationType.TOWN, OrganizationLevel.TOWN, town));
    session.add(
        new Organization(
            COMMITTEE,
            "Committee",
            OrganizationType.VILLAGE_COMMITTEE,
            OrganizationLevel.VILLAGE,
            village));
    return true;
  }

  /** Nobody depends on the persistence bundle; without a platform it is found by name. */
  private static StoreOpener plainOpener() {
    try {
      Class<?> policy = Class.forName("org.xianjie.persistence.key.KeyPolicy");
      Supplier<Modules> modules = ModuleDatabase::modules;
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
    Bundle bundle = FrameworkUtil.getBundle(ModuleDatabase.class);
    if (bundle == null) {
      return Optional.empty();
    }
    BundleContext context = bundle.getBundleContext();
    ServiceReference<S> reference = context.getServiceReference(type);
    return Optional.of(context.getService(reference));
  }
}
