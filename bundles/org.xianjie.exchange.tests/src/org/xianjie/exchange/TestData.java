package org.xianjie.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.exchange.parcel.ConflictWorkflow;
import org.xianjie.sample.ServicePointWorkflow;
import org.xianjie.testing.TestPlatform;

/** A real encrypted database of region 5206 for tests of import and export. */
public final class TestData implements AutoCloseable {
  private static final String REGION = "5206";
  private static final String ADMINISTRATOR = "admin";
  private static final String PASSWORD = "four plain test words";

  private final SignedIn signedIn;

  private TestData(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  /** Opens a new database in a folder: a copy, because creating one takes long. */
  public static TestData create(Path folder) {
    return create(folder, "A1");
  }

  /** Opens a new database of a site. */
  public static TestData create(Path folder, String site) {
    copy(Template.FOLDERS.computeIfAbsent(site, Template::make), folder);
    return open(folder);
  }

  /** One new database of each site for all tests of the process. */
  private static final class Template {
    private static final Map<String, Path> FOLDERS = new HashMap<>();

    private static Path make(String site) {
      try {
        Path folder = Files.createTempDirectory("xianjie-test");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        fill(folder, site);
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Path folder, String site) {
    TestPlatform.setup()
        .create(
            folder,
            new FirstRun(
                REGION,
                site,
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                ADMINISTRATOR,
                PASSWORD.toCharArray(),
                Locale.SIMPLIFIED_CHINESE));
  }

  /** Opens a database that was created before. */
  public static TestData open(Path folder) {
    return new TestData(
        TestPlatform.signIn(
                List.of(new ConflictWorkflow(TestPlatform.modules()), new ServicePointWorkflow()))
            .open(folder, ADMINISTRATOR, PASSWORD.toCharArray(), Locale.SIMPLIFIED_CHINESE));
  }

  /** Returns the services. */
  public Kernel kernel() {
    return signedIn.kernel();
  }

  /** Returns the open database. */
  public SignedIn signedIn() {
    return signedIn;
  }

  /** Returns the administrator, who looks after reference data. */
  public Caller administrator() {
    return signedIn.caller();
  }

  /** Returns a person with one role in the whole region. */
  public Caller person(String role) {
    Grant grant = new Grant(role, "ORG-" + REGION, REGION);
    return new Caller("person", "person", "", List.of(grant), Locale.SIMPLIFIED_CHINESE);
  }

  /** Counts the records of a type. */
  public long count(String type) {
    return kernel().records().count(Caller.system(Locale.ENGLISH), ListRequest.of(type, 1));
  }

  @Override
  public void close() {
    signedIn.close();
  }
}
