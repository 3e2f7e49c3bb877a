package org.xianjie.persistence.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xianjie.core.module.ModuleRegistry;
import org.xianjie.core.module.Modules;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.NewStore;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.audit.AuditChain;
import org.xianjie.persistence.audit.AuditSeals;
import org.xianjie.persistence.database.DataFolder;
import org.xianjie.persistence.database.DerbyDatabase;
import org.xianjie.persistence.database.FolderLock;
import org.xianjie.persistence.key.KeyFile;
import org.xianjie.persistence.key.KeyPolicy;
import org.xianjie.persistence.key.StoreKeys;
import org.xianjie.persistence.migration.Migrations;
import org.xianjie.persistence.migration.StoreProperties;

/** Opens embedded databases. One process has at most one open at a time. */
@Component(service = StoreOpener.class)
public final class EmbeddedStoreOpener implements StoreOpener {
  private static final Pattern SITE = Pattern.compile("[A-Z0-9]{1,8}");
  private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

  private final Supplier<Modules> modules;
  private final BusinessClock clock;
  private final KeyPolicy policy;

  /** Creates the opener for the installed modules. */
  @Activate
  public EmbeddedStoreOpener(@Reference ModuleRegistry registry) {
    this(registry::modules, BusinessClock.system(), KeyPolicy.standard());
  }

  /** Creates an opener for given modules, time and protection of keys. */
  public EmbeddedStoreOpener(Supplier<Modules> modules, BusinessClock clock, KeyPolicy policy) {
    this.modules = modules;
    this.clock = clock;
    this.policy = policy;
  }

  @Override
  public boolean exists(Path folder) {
    return keyFile(new DataFolder(folder)).exists();
  }

  @Override
  public List<String> accounts(Path folder) {
    return keyFile(new DataFolder(folder)).accounts();
  }

  @Override
  public String create(Path path, NewStore first, Consumer<Session> content) {
    DataFolder folder = new DataFolder(path);
    KeyFile keyFile = keyFile(folder);
    refuse(folder, first, keyFile);
    StoreKeys keys = StoreKeys.generate(new SecureRandom());
    folder.prepare();
    try (FolderLock lock = FolderLock.take(folder)) {
      putAside(folder);
      try (DerbyDatabase database = DerbyDatabase.create(folder, keys)) {
        fill(folder, database, keys, first, content);
      }
      // Only now the database exists: until here a crash leaves a folder without one.
      return keyFile.create(keys, first.account(), first.password()).printed();
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }

  private void refuse(DataFolder folder, NewStore first, KeyFile keyFile) {
    if (keyFile.exists()) {
      throw new StoreUnavailable(Cause.PRESENT, message("store.present", folder.root().toString()));
    }
    if (!SITE.matcher(first.site()).matches()) {
      throw new Refusal(message("site.form", first.site()));
    }
    if (!ACCOUNT.matcher(first.account()).matches() || Caller.SYSTEM.equals(first.account())) {
      throw new Refusal(message("account.form", first.account()));
    }
    keyFile.requireSafe(first.account(), first.password());
  }

  /** A database without its key file is unreadable; it is kept, for the keys may be in a backup. */
  private void putAside(DataFolder folder) throws IOException {
    if (Files.exists(folder.database())) {
      String aside = "database.without-keys-" + clock.technical().millis();
      Files.move(folder.database(), folder.root().resolve(aside));
    }
  }

  private void fill(
      DataFolder folder,
      DerbyDatabase database,
      StoreKeys keys,
      NewStore first,
      Consumer<Session> content) {
    Modules installed = modules.get();
    new Migrations(database, installed.contributions()).run();
    try (Connection connection = database.getConnection()) {
      new AuditChain(connection, new AuditSeals(first.algorithms(), keys.digestKey())).start();
      StoreProperties.put(connection, EmbeddedStore.SITE, first.site());
      StoreProperties.put(connection, RunningStore.ALGORITHMS, first.algorithms().name());
    } catch (SQLException e) {
      throw folder.unusable(e);
    }
    try (RunningStore running = RunningStore.start(database, installed, keys, clock)) {
      running
          .store()
          .write(
              new Authorship(Caller.SYSTEM, "init", ""),
              session -> {
                content.accept(session);
                session.flush();
                return session
                    .find(UserAccount.class, first.account())
                    .orElseThrow(() -> new Refusal(message("account.missing", first.account())));
              });
    }
  }

  @Override
  public OpenedStore open(Path path, String account, char[] password) {
    DataFolder folder = new DataFolder(path);
    KeyFile keyFile = keyFile(folder);
    if (!keyFile.exists()) {
      throw new StoreUnavailable(Cause.MISSING, message("store.missing", folder.root().toString()));
    }
    folder.prepare();
    Opening opening = new Opening();
    try {
      opening.add(FolderLock.take(folder));
      StoreKeys keys = keyFile.unlock(account, password);
      DerbyDatabase database = opening.add(DerbyDatabase.open(folder, keys));
      Modules installed = modules.get();
      new Migrations(database, installed.contributions()).run();
      RunningStore running = opening.add(RunningStore.start(database, installed, keys, clock));
      requireAccount(running, account);
      return new EmbeddedStore(folder, account, keyFile, keys, running, opening);
    } catch (RuntimeException e) {
      opening.abandon(e);
      throw e;
    }
  }

  /** A login must exist both in the key file and as a record. */
  private static void requireAccount(RunningStore running, String account) {
    Optional<UserAccount> found =
        running.store().read(session -> session.find(UserAccount.class, account));
    if (found.isEmpty()) {
      throw new Refusal(message("account.missing", account));
    }
    if (found.get().isLocked()) {
      throw new Refusal(message("account.locked", account));
    }
  }

  @Override
  public void changePassword(Path folder, String account, char[] old, char[] changed) {
    keyFile(new DataFolder(folder)).changePassword(account, old, changed);
  }

  @Override
  public void recover(Path folder, String recoveryKey, String account, char[] changed) {
    keyFile(new DataFolder(folder)).recover(recoveryKey, account, changed);
  }

  @Override
  public void restore(Path backup, Path path) {
    DataFolder folder = new DataFolder(path);
    if (keyFile(folder).exists()) {
      throw new StoreUnavailable(Cause.PRESENT, message("store.present", folder.root().toString()));
    }
    folder.prepare();
    try (FolderLock lock = FolderLock.take(folder)) {
      putAside(folder);
      Backup.unpack(backup, folder);
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }

  private KeyFile keyFile(DataFolder folder) {
    return new KeyFile(folder.keys(), policy, clock.technical());
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(EmbeddedStoreOpener.class, key, arguments);
  }
}
