package org.xianjie.command.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xianjie.command.line.Syntax;
import org.xianjie.command.line.UsageError;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.DemoGenerator;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.store.Algorithms;
import org.xianjie.core.text.Message;
import org.xianjie.core.time.BusinessClock;

/** {@code init}: creates a database, with {@code --demo} the one of the demo county. */
final class InitVerb implements Verb {
  /** The demo lives on this business day (architecture.md §10, Time). */
  private static final LocalDateTime DEMO_TIME = LocalDateTime.of(2026, 6, 30, 18, 0);

  private static final LocalDate DEMO_START = LocalDate.of(2025, 1, 1);
  private static final int DEMO_HOUSEHOLDS = 600;
  private static final int DEMO_MONTHS = 18;
  private static final int MOST_HOUSEHOLDS = 1_000_000;
  private static final int MOST_MONTHS = 60;
  private static final String ACCOUNTS_FILE = "demo-accounts.properties";
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_LENGTH = 20;

  @Override
  public String name() {
    return "init";
  }

  @Override
  public Syntax syntax() {
    return Syntax.operands(0)
        .value("region")
        .value("admin")
        .value("site")
        .value("programme-start")
        .value("algorithms")
        .flag("demo")
        .value("households")
        .value("months");
  }

  @Override
  public int run(Invocation call) throws IOException {
    boolean demo = call.arguments().has("demo");
    String region = call.arguments().required("region");
    String administrator = call.arguments().value("admin").orElse("admin");
    Optional<DemoGenerator> generator = demo ? call.services().demo().get() : Optional.empty();
    if (demo && generator.isEmpty()) {
      throw new UsageError(Message.of(InitVerb.class, "init.nodemo"));
    }
    char[] password = call.password(administrator);
    try {
      FirstRun run =
          new FirstRun(
              region,
              call.arguments().value("site").orElse("A1"),
              call.arguments()
                  .date("programme-start")
                  .orElseGet(() -> demo ? DEMO_START : BusinessClock.system().now().toLocalDate()),
              demo ? Optional.of(DEMO_TIME) : Optional.empty(),
              administrator,
              password,
              call.locale(),
              algorithms(call));
      String recoveryKey = call.services().setup().get().create(call.folder(), run);
      if (generator.isPresent()) {
        fill(call, generator.get(), administrator, password);
      }
      tell(call, region, administrator, recoveryKey);
      return 0;
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private static Algorithms algorithms(Invocation call) {
    String name = call.arguments().value("algorithms").orElse("standard");
    return Arrays.stream(Algorithms.values())
        .filter(known -> known.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new UsageError(Message.of(InitVerb.class, "init.algorithms", name)));
  }

  private static void tell(
      Invocation call, String region, String administrator, String recoveryKey) {
    String organization = DatabaseSetup.DEPARTMENT_PREFIX + region;
    call.answer(
        Json.object(
            "data", call.folder().toString(),
            "region", region,
            "organization", organization,
            "administrator", administrator,
            "recoveryKey", recoveryKey),
        List.of(
            call.text("init.done", call.folder(), region, organization, administrator),
            call.text("init.recovery", recoveryKey)));
  }

  private static void fill(
      Invocation call, DemoGenerator generator, String administrator, char[] password)
      throws IOException {
    char[] everybodys = password();
    DemoGenerator.Size size =
        new DemoGenerator.Size(
            call.arguments().integer("households", 12, MOST_HOUSEHOLDS).orElse(DEMO_HOUSEHOLDS),
            call.arguments().integer("months", 1, MOST_MONTHS).orElse(DEMO_MONTHS),
            everybodys);
    try (SignedIn signedIn =
        call.services()
            .signIn()
            .get()
            .open(call.folder(), administrator, password, call.locale())) {
      Map<String, String> accounts = generator.generate(signedIn, size, call.console()::tell);
      writeAccounts(call.folder().resolve(ACCOUNTS_FILE), accounts, new String(everybodys));
    } finally {
      Arrays.fill(everybodys, '\0');
    }
  }

  /** Only fictional people: who may read the folder may be any of them. */
  private static void writeAccounts(Path file, Map<String, String> accounts, String password)
      throws IOException {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(accounts).forEach((role, account) -> lines.add(role + "=" + account));
    lines.add("password=" + password);
    Files.write(file, lines);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static char[] password() {
    SecureRandom random = new SecureRandom();
    char[] password = new char[PASSWORD_LENGTH];
    for (int i = 0; i < password.length; i++) {
      password[i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
    return password;
  }
}
