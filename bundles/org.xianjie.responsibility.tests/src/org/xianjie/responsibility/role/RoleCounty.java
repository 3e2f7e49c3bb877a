package org.xianjie.responsibility.role;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.household.Household;
import org.xianjie.core.kernel.AccountService.NewAccount;
import org.xianjie.core.kernel.KernelFactory;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.need.NeedCategory;

/**
 * The county with one account per role, a normal need in the hands of a department (N), one the
 * hotline recorded (O), a confidential one (C) and one in another county. The database stays open
 * while people sign in and out, because opening one takes its time; the password is checked each
 * time an account is used first.
 */
final class RoleCounty implements AutoCloseable {
  static final String FAR_HOUSEHOLD = "H-9";
  private static final String FAR_COUNTY = "520699";
  private static final String PASSWORD = "four plain test words";

  private final Path folder;
  private final County county;
  private final StoreOpener opener;
  private final KernelFactory factory = County.factory();
  private final Set<String> verified = new HashSet<>();
  private final Map<String, String> needs;

  RoleCounty(Path folder, List<String[]> roles) {
    this.folder = folder;
    this.county = County.create(folder);
    this.opener = staysOpen(County.opener());
    county.write(RoleCounty::places);
    for (String[] role : roles) {
      NewAccount account =
          new NewAccount(account(role[0]), role[0], Optional.empty(), role[0], role[1]);
      SignedIn administrator = county.administrator();
      administrator.accounts().add(administrator.caller(), account, PASSWORD.toCharArray());
    }
    this.needs = needs();
  }

  static String account(String role) {
    return role.toLowerCase(Locale.ROOT);
  }

  Path folder() {
    return folder;
  }

  StoreOpener opener() {
    return opener;
  }

  /** Returns the code of N, O or C. */
  String need(String name) {
    return needs.get(name);
  }

  SignIn signIn() {
    return new SignIn(opener, factory);
  }

  SignedIn signIn(String role) {
    return signIn().open(folder, account(role), PASSWORD.toCharArray(), Locale.ENGLISH);
  }

  @Override
  public void close() {
    county.close();
  }

  private Map<String, String> needs() {
    String normal = county.record(county.contact, Map.of()).code();
    county.act(county.grid, normal, "verify", Map.of());
    county.act(county.desk, normal, "assign", Map.of("lead", "D1"));
    var hotline = County.caller(account("R-HOTLINE"), "R-HOTLINE", "HOT", County.COUNTY);
    String own = county.record(hotline, Map.of()).code();
    String confidential =
        county.record(county.contact, Map.of("category", NeedCategory.PSY)).code();
    var far = County.caller("far", "R-CONTACT", "FAR", FAR_COUNTY);
    county.record(far, Map.of("household", FAR_HOUSEHOLD));
    return Map.of("N", normal, "O", own, "C", confidential);
  }

  private static boolean places(Session session) {
    Region city = session.find(Region.class, "5206").orElseThrow();
    Region county = session.find(Region.class, County.COUNTY).orElseThrow();
    Region far = region(session, FAR_COUNTY, RegionLevel.COUNTY, city);
    Region town = region(session, FAR_COUNTY + "901", RegionLevel.TOWNSHIP, far);
    Region village = region(session, FAR_COUNTY + "901001", RegionLevel.VILLAGE, town);
    organization(session, "ORG-" + County.COUNTY, OrganizationType.ORG_DEPT, county);
    organization(session, "S1", OrganizationType.SOCIAL_ORG, county);
    organization(session, "FAR", OrganizationType.ORG_DEPT, far);
    Household household = new Household();
    household.setCode(FAR_HOUSEHOLD);
    household.setRegion(village);
    household.setHeadName("Head of " + FAR_HOUSEHOLD);
    household.setMembers(2);
    session.add(household);
    return true;
  }

  private static Region region(Session session, String code, RegionLevel level, Region above) {
    Region region = new Region(code, "Region " + code, level, above);
    session.add(region);
    return region;
  }

  private static void organization(
      Session session, String code, OrganizationType type, Region region) {
    session.add(new Organization(code, "Name of " + code, type, OrganizationLevel.COUNTY, region));
  }

  /** Opens the database that is open already, for whoever has the password. */
  private StoreOpener staysOpen(StoreOpener real) {
    OpenedStore open = county.administrator().opened();
    return proxy(
        StoreOpener.class,
        real,
        "open",
        arguments -> {
          String account = (String) arguments[1];
          char[] password = (char[]) arguments[2];
          if (!new String(password).equals(PASSWORD) || verified.add(account)) {
            real.changePassword(folder, account, password, password);
          }
          return proxy(OpenedStore.class, open, "close", nothing -> null);
        });
  }

  /** One method of a service that behaves differently. */
  private interface Replaced {
    Object call(Object[] arguments);
  }

  private static <S> S proxy(Class<S> type, S real, String method, Replaced replaced) {
    return type.cast(
        Proxy.newProxyInstance(
            RoleCounty.class.getClassLoader(),
            new Class<?>[] {type},
            (self, called, arguments) -> {
              if (called.getName().equals(method)) {
                return replaced.call(arguments);
              }
              try {
                return called.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
