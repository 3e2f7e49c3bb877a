package org.xianjie.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;

/**
 * A real encrypted database for the test of a module, made by the services of the running platform:
 * region 5206 with one county, one township, the village {@link #VILLAGE} and the urban community
 * {@link #COMMUNITY}; business time stands at {@link #NOW}.
 */
public final class TestDatabase implements AutoCloseable {
  /** Business time of the test. */
  public static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 10, 0);

  /** The township. */
  public static final String TOWNSHIP = "520698901";

  /** An administrative village of the township. */
  public static final String VILLAGE = "520698901001";

  /** An urban community of the township. */
  public static final String COMMUNITY = "520698901201";

  private static final String REGION = "5206";
  private static final String ADMINISTRATOR = "admin";

  private final SignedIn signedIn;

  private TestDatabase(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  /** Creates the database in an empty folder and signs the administrator in. */
  public static TestDatabase create(Path folder) {
    TestDatabase database = createWithoutPlaces(folder);
    database.addPlaces();
    return database;
  }

  /** Creates the database without county, township and villages. */
  public static TestDatabase createWithoutPlaces(Path folder) {
    char[] password = "four plain test words".toCharArray();
    LocalDate start = NOW.toLocalDate().minusYears(2);
    service(DatabaseSetup.class)
        .create(
            folder,
            new FirstRun(
                REGION, "A1", start, Optional.of(NOW), ADMINISTRATOR, password, Locale.ENGLISH));
    return new TestDatabase(
        service(SignIn.class).open(folder, ADMINISTRATOR, password, Locale.ENGLISH));
  }

  /** Returns the signed-in administrator. */
  public SignedIn administrator() {
    return signedIn;
  }

  /** Returns the services. */
  public Kernel kernel() {
    return signedIn.kernel();
  }

  /** Returns a caller with one role in a region. */
  public Caller caller(String role, String regionCode) {
    Grant grant = new Grant(role, DatabaseSetup.DEPARTMENT_PREFIX + regionCode, regionCode);
    return new Caller(role, role, "", List.of(grant), Locale.ENGLISH);
  }

  @Override
  public void close() {
    signedIn.close();
  }

  private void addPlaces() {
    kernel()
        .store()
        .write(
            new Authorship(Caller.SYSTEM, "test", ""),
            session -> {
              Region city = session.find(Region.class, REGION).orElseThrow();
              Region county = new Region("520698", "County", RegionLevel.COUNTY, city);
              Region township = new Region(TOWNSHIP, "Township", RegionLevel.TOWNSHIP, county);
              session.add(county);
              session.add(township);
              session.add(new Region(VILLAGE, "Village", RegionLevel.VILLAGE, township));
              session.add(new Region(COMMUNITY, "Community", RegionLevel.VILLAGE, township));
              return township;
            });
  }

  private static <S> S service(Class<S> type) {
    BundleContext context = FrameworkUtil.getBundle(TestDatabase.class).getBundleContext();
    ServiceReference<S> reference = context.getServiceReference(type);
    if (reference == null) {
      throw new IllegalStateException("No service " + type.getName());
    }
    return context.getService(reference);
  }
}
