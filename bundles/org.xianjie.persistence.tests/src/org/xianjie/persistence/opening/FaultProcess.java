package org.xianjie.persistence.opening;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xianjie.core.household.Household;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.module.Modules;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.TestStores;

/**
 * A process that works on a database until a fault meets it. Arguments: what to do, data folder,
 * and a further path. It says how far it is; a failure that people can understand ends it with 3.
 */
public final class FaultProcess {
  /** Exit code of a failure that was explained. */
  static final int EXPLAINED = 3;

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private FaultProcess() {}

  /** Does one of {@code migrate}, {@code backup}, {@code restore}, {@code fill}, {@code open}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    try {
      switch (arguments[0]) {
        case "migrate" -> migrate(folder, Path.of(arguments[2]));
        case "backup" -> backup(folder, Path.of(arguments[2]));
        case "restore" -> restore(folder, Path.of(arguments[2]));
        case "fill" -> fill(folder);
        default -> open(folder).close();
      }
    } catch (StoreUnavailable e) {
      OUT.println("unavailable " + e.kind() + " " + e.text(Locale.ENGLISH));
      Runtime.getRuntime().halt(EXPLAINED);
    } catch (Refusal e) {
      OUT.println("refused " + e.text(Locale.ENGLISH));
      Runtime.getRuntime().halt(EXPLAINED);
    }
  }

  private static OpenedStore open(Path folder) {
    return TestStores.opener().open(folder, TestStores.ACCOUNT, TestStores.password());
  }

  private static void migrate(Path folder, Path scripts) {
    new EmbeddedStoreOpener(
            () -> withModule(scripts), BusinessClock.system(), TestStores.cheapKeys())
        .open(folder, TestStores.ACCOUNT, TestStores.password())
        .close();
    OUT.println("migrated");
  }

  /** The modules of the class path and one more, whose scripts lie in a folder. */
  static Modules withModule(Path scripts) {
    List<ModuleContribution> all = new ArrayList<>(TestStores.modules().contributions());
    List<String> names = List.of("db/common/V1__first.sql", "db/common/V2__second.sql");
    all.add(
        new ModuleContribution(
            "faulty", List.of(), List.of(), null, path -> url(scripts, path), names));
    return new Modules(all, List.of());
  }

  private static URL url(Path scripts, String path) {
    try {
      return scripts.resolve(path.substring(path.lastIndexOf('/') + 1)).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** Called by a migration script: says where it is and waits to be killed. */
  public static int pause() throws IOException {
    OUT.println("in the middle");
    return System.in.read();
  }

  private static void backup(Path folder, Path file) {
    try (OpenedStore opened = open(folder)) {
      TestStores.addHousehold(opened, "户主", "1");
      OUT.println("backing up");
      while (!Thread.currentThread().isInterrupted()) {
        opened.backup(file);
      }
    }
  }

  private static void restore(Path folder, Path file) throws IOException {
    OUT.println("restoring");
    while (!Thread.currentThread().isInterrupted()) {
      TestStores.opener().restore(file, folder);
      Files.delete(folder.resolve("keys.json"));
    }
  }

  /** Adds households until the disk is full. */
  private static void fill(Path folder) {
    try (OpenedStore opened = open(folder)) {
      for (int i = 1; !Thread.currentThread().isInterrupted(); i++) {
        add(opened, i);
        OUT.println("stored " + i);
      }
    }
  }

  private static void add(OpenedStore opened, int number) {
    opened
        .store()
        .write(
            TestStores.AUTHOR,
            session -> {
              var village =
                  session
                      .find(org.xianjie.core.region.Region.class, TestStores.VILLAGE)
                      .orElseThrow();
              for (int i = 0; i < 100; i++) {
                session.add(TestStores.household(village, "户主" + number, "138" + i));
              }
              return null;
            });
  }

  static long count(OpenedStore opened) {
    return opened.store().read(session -> session.count(RecordQuery.of(Household.class)));
  }
}
