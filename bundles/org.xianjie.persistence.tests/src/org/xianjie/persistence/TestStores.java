package org.xianjie.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;
import org.xianjie.core.household.Household;
import org.xianjie.core.module.ClassPathModules;
import org.xianjie.core.module.ModuleRegistry;
import org.xianjie.core.module.Modules;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.NewStore;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.Session;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.key.KeyPolicy;
import org.xianjie.persistence.key.Stretching;
import org.xianjie.persistence.opening.EmbeddedStoreOpener;

/** Databases for tests: small, with cheap keys, one village and one account. */
public final class TestStores {
  /** The first account. */
  public static final String ACCOUNT = "admin";

  /** Who writes in tests. */
  public static final Authorship AUTHOR = new Authorship(ACCOUNT, "test", "");

  /** The code of the village. */
  public static final String VILLAGE = "520602100001";

  private TestStores() {}

  /** Returns the password of the first account. */
  public static char[] password() {
    return "a long password".toCharArray();
  }

  /** Returns the modules of the platform or, without one, of the class path. */
  public static Modules modules() {
    return FrameworkUtil.getBundle(TestStores.class) == null
        ? ClassPathModules.read(TestStores.class.getClassLoader())
        : new ModuleRegistry(RegistryFactory.getRegistry()).modules();
  }

  /** Returns keys that are cheap to stretch. */
  public static KeyPolicy cheapKeys() {
    return new KeyPolicy(new Stretching(64, 1, 1), 3, Duration.ofMinutes(15), 10);
  }

  /** Returns an opener with cheap keys at a fixed business time. */
  public static EmbeddedStoreOpener opener() {
    return opener(Clock.systemUTC());
  }

  /** Returns an opener with cheap keys and a given technical clock. */
  public static EmbeddedStoreOpener opener(Clock technical) {
    Clock business = BusinessClock.fixedAt(LocalDateTime.of(2026, 6, 30, 9, 0)).business();
    return new EmbeddedStoreOpener(
        TestStores::modules, new BusinessClock(business, technical), cheapKeys());
  }

  /**
   * Opens a database with the village and the account: a copy of one that is made once, because
   * making one takes seconds.
   */
  public static OpenedStore create(Path folder) {
    copy(folder);
    return opener().open(folder, ACCOUNT, password());
  }

  /** Copies a closed database with the village and the account into a folder. */
  public static void copy(Path folder) {
    Path template = Template.FOLDER;
    try (Stream<Path> files = Files.walk(template)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(template.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The database that is copied; made at its first use. */
  private static final class Template {
    private static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("xianjie-template");
        opener().create(folder, new NewStore(ACCOUNT, password(), "A1"), TestStores::firstContent);
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Creates and opens a database with further content. */
  public static OpenedStore create(Path folder, Consumer<Session> further) {
    OpenedStore opened = create(folder);
    opened
        .store()
        .write(
            new Authorship("system", "test", ""),
            session -> {
              further.accept(session);
              return null;
            });
    return opened;
  }

  /** Writes the village and the account. */
  public static void firstContent(Session session) {
    session.add(new UserAccount(ACCOUNT, "管理员", null));
    Region county = new Region("520602", "碧江区", RegionLevel.COUNTY, null);
    Region town = new Region("520602100", "示例镇", RegionLevel.TOWNSHIP, county);
    session.add(county);
    session.add(town);
    session.add(new Region(VILLAGE, "示例村", RegionLevel.VILLAGE, town));
  }

  /** Returns a new household in a region. */
  public static Household household(Region region, String head, String phone) {
    Household household = new Household();
    household.setRegion(region);
    household.setHeadName(head);
    household.setPhone(phone);
    household.setMembers(3);
    return household;
  }

  /** Adds a household in the village and returns its code. */
  public static String addHousehold(OpenedStore opened, String head, String phone) {
    return opened
        .store()
        .write(
            AUTHOR,
            session -> {
              Region village = session.find(Region.class, VILLAGE).orElseThrow();
              Household household = household(village, head, phone);
              session.add(household);
              return household.getCode();
            });
  }
}
