package org.xianjie.persistence.kernel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.indicator.IndicatorProvider;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.kernel.CoreWorkflows;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.DefaultKernelFactory;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.persistence.TestStores;

/** The whole kernel over a database that was set up for region 5206. */
final class TestKernel {
  static final String ADMIN = "admin";
  static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 9, 0);

  private final StoreOpener opener = TestStores.opener();
  private final Path folder;
  private final List<EventConsumer> consumers;
  private final List<IndicatorProvider> indicators;

  TestKernel(Path folder, EventConsumer... consumers) {
    this.folder = folder;
    this.consumers = List.of(consumers);
    this.indicators = List.of();
  }

  TestKernel(Path folder, IndicatorProvider indicators) {
    this.folder = folder;
    this.consumers = List.of();
    this.indicators = List.of(indicators);
  }

  static char[] password() {
    return "a long password".toCharArray();
  }

  static char[] otherPassword() {
    return "another long one".toCharArray();
  }

  static FirstRun firstRun() {
    return firstRun("5206", "A1", ADMIN);
  }

  static FirstRun firstRun(String region, String site, String administrator) {
    return new FirstRun(
        region,
        site,
        LocalDate.of(2025, 1, 1),
        Optional.of(NOW),
        administrator,
        password(),
        Locale.SIMPLIFIED_CHINESE);
  }

  String setUp(FirstRun run) {
    return new DatabaseSetup(opener).create(folder, run);
  }

  SignIn signIn() {
    return new SignIn(
        opener,
        new DefaultKernelFactory(
            TestStores.modules(),
            new Contributions(
                CoreWorkflows.all(),
                CoreRules.all(),
                List.of(),
                List.of(),
                List.of(),
                indicators,
                consumers)));
  }

  SignedIn open() {
    return open(ADMIN, password());
  }

  SignedIn open(String account, char[] password) {
    return signIn().open(folder, account, password, Locale.ENGLISH);
  }

  StoreOpener opener() {
    return opener;
  }

  /** Returns a person with a role in a region. */
  static Caller caller(String role, String region) {
    return new Caller(
        "person", "person", "", List.of(new Grant(role, "ORG-5206", region)), Locale.ENGLISH);
  }
}
