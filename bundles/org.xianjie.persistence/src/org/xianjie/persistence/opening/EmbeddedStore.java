package org.xianjie.persistence.opening;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.SignInPolicy;
import org.xianjie.core.store.Store;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.cipher.FieldCipher;
import org.xianjie.persistence.database.DataFolder;
import org.xianjie.persistence.key.KeyFile;
import org.xianjie.persistence.key.StoreKeys;

/** An open embedded database. */
final class EmbeddedStore implements OpenedStore {
  /** The store property that holds the site. */
  static final String SITE = "site";

  /** No column is called like this. */
  private static final String SEALED = "outside:";

  private final DataFolder folder;
  private final String account;
  private final KeyFile keyFile;
  private final StoreKeys keys;
  private final RunningStore running;
  private final Opening opening;

  EmbeddedStore(
      DataFolder folder,
      String account,
      KeyFile keyFile,
      StoreKeys keys,
      RunningStore running,
      Opening opening) {
    this.folder = folder;
    this.account = account;
    this.keyFile = keyFile;
    this.keys = keys;
    this.running = running;
    this.opening = opening;
  }

  @Override
  public Store store() {
    return running.store();
  }

  @Override
  public String account() {
    return account;
  }

  @Override
  public Path folder() {
    return folder.root();
  }

  @Override
  public BusinessClock clock() {
    return running.clock();
  }

  @Override
  public void whenAnnounced(Runnable work) {
    running.store().whenAnnounced(work);
  }

  @Override
  public void addKey(String added, char[] password) {
    keyFile.add(keys, added, password);
  }

  @Override
  public void resetPassword(String forgetful, char[] password) {
    keyFile.reset(keys, forgetful, password);
  }

  @Override
  public void lockKey(String other, boolean locked) {
    keyFile.lock(other, locked);
  }

  @Override
  public Optional<Path> backups() {
    return Optional.of(folder.backups());
  }

  @Override
  public void backup(Path file) {
    Backup.write(running.database(), folder, file);
  }

  @Override
  public String seal(String text, String purpose) {
    return cipher().encrypt(text, SEALED + purpose);
  }

  @Override
  public String unseal(String sealed, String purpose) {
    return cipher().decrypt(sealed, SEALED + purpose);
  }

  /** Drafts outlive a rotation of keys, so they take the first one. */
  private FieldCipher cipher() {
    return new FieldCipher(RunningStore.algorithms(running.database()), keys.dataKey());
  }

  @Override
  public long rotateKeys() {
    try {
      return running.rotation().run();
    } catch (SQLException e) {
      throw folder.unusable(e);
    }
  }

  @Override
  public void confirm(char[] password) {
    keyFile.unlock(account, password);
  }

  @Override
  public void keepSignInPolicy(SignInPolicy policy) {
    keyFile.keepPolicy(policy);
  }

  @Override
  public List<CheckResult> check() {
    return new StoreChecks(running, keyFile).run();
  }

  @Override
  public void close() {
    opening.close();
  }
}
