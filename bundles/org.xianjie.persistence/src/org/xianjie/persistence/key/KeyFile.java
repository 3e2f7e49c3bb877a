package org.xianjie.persistence.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.store.SignInPolicy;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.time.BusinessClock;

/**
 * {@code keys.json}: the keys of a database, wrapped once per account with a key from its password
 * and once with the recovery key. Sign-in, new accounts, new passwords and locks touch only this
 * file. It is always written whole and moved into place.
 */
public final class KeyFile {
  private static final int SALT_LENGTH = 16;
  private static final String RECOVERY = "recovery";
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Path file;
  private final KeyPolicy policy;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** Uses the file at that path, which need not exist yet. */
  public KeyFile(Path file, KeyPolicy policy, Clock clock) {
    this.file = file;
    this.policy = policy;
    this.clock = clock;
  }

  /** Keeps the rules for passwords; written only when they changed. */
  public synchronized void keepPolicy(SignInPolicy rules) {
    KeyFileContent content = read();
    if (!content.policy().equals(Optional.of(rules))) {
      write(content.with(rules));
    }
  }

  /** Tells whether the file exists. */
  public boolean exists() {
    return Files.exists(file);
  }

  /** Returns the accounts that have a key, by name. */
  public List<String> accounts() {
    return read().entries().stream().map(KeyEntry::account).sorted().toList();
  }

  /** Refuses a password that is too short for a new one. */
  public void requireSafe(String account, char[] password) {
    int shortest = exists() ? rules(read()).shortestPassword() : policy.shortestPassword();
    if (password.length < shortest || account.equals(new String(password))) {
      throw refused("password.unsafe", shortest);
    }
  }

  /**
   * Writes a new file with a first account.
   *
   * @return the recovery key, which is stored nowhere
   */
  public synchronized RecoveryKey create(StoreKeys keys, String account, char[] password) {
    requireSafe(account, password);
    RecoveryKey recovery = RecoveryKey.generate(random);
    byte[] salt = salt();
    byte[] wrapped = Wrapping.wrap(keys, recovery.key(salt), RECOVERY, random);
    write(
        new KeyFileContent(
            List.of(wrap(keys, account, password)), salt, wrapped, Optional.empty()));
    return recovery;
  }

  /**
   * Returns the keys for an account and its password.
   *
   * @throws Refusal if the account is unknown, the password wrong, or the account locked
   * @throws StoreUnavailable if the file is missing or damaged
   */
  public synchronized StoreKeys unlock(String account, char[] password) {
    KeyFileContent content = read();
    Optional<KeyEntry> found = content.entry(account);
    if (found.isEmpty()) {
      // As slow as a wrong password, so that time does not tell which accounts exist.
      policy.stretching().stretch(password, salt());
      throw refused("sign-in.wrong");
    }
    KeyEntry entry = found.get();
    refuseLocked(entry);
    byte[] key = entry.stretching().stretch(password, entry.salt());
    Optional<StoreKeys> keys = Wrapping.unwrap(entry.wrapped(), key, account);
    if (keys.isEmpty()) {
      write(content.with(failed(entry, rules(content))));
      throw refused("sign-in.wrong");
    }
    if (entry.failures() > 0 || entry.pausedUntil().isPresent()) {
      write(content.with(entry.withFailures(0, Optional.empty())));
    }
    return keys.get();
  }

  /** Changes a password by means of the old one. */
  public synchronized void changePassword(String account, char[] old, char[] changed) {
    requireSafe(account, changed);
    StoreKeys keys = unlock(account, old);
    write(read().with(wrap(keys, account, changed)));
  }

  /** Gives a new account its key. */
  public synchronized void add(StoreKeys keys, String account, char[] password) {
    requireSafe(account, password);
    KeyFileContent content = read();
    if (content.entry(account).isPresent()) {
      throw refused("account.present", account);
    }
    write(content.with(wrap(keys, account, password)));
  }

  /** Sets a new password, keeps a lock by an administrator and forgets failures. */
  public synchronized void reset(StoreKeys keys, String account, char[] password) {
    requireSafe(account, password);
    KeyFileContent content = read();
    KeyEntry old = require(content, account);
    write(content.with(wrap(keys, account, password).withLocked(old.locked())));
  }

  /** Locks or unlocks an account; unlocking also ends a pause. */
  public synchronized void lock(String account, boolean locked) {
    KeyFileContent content = read();
    KeyEntry entry = require(content, account).withLocked(locked);
    write(content.with(locked ? entry : entry.withFailures(0, Optional.empty())));
  }

  /** Gives an account a new password by means of the recovery key. */
  public synchronized void recover(String recoveryKey, String account, char[] changed) {
    requireSafe(account, changed);
    KeyFileContent content = read();
    require(content, account);
    byte[] key = RecoveryKey.parse(recoveryKey).key(content.recoverySalt());
    StoreKeys keys =
        Wrapping.unwrap(content.recoveryWrapped(), key, RECOVERY)
            .orElseThrow(() -> refused("recovery.wrong"));
    write(content.with(wrap(keys, account, changed)));
  }

  private void refuseLocked(KeyEntry entry) {
    if (entry.locked()) {
      throw refused("account.locked", entry.account());
    }
    Optional<Instant> pause = entry.pausedUntil().filter(clock.instant()::isBefore);
    if (pause.isPresent()) {
      var until = LocalDateTime.ofInstant(pause.get(), BusinessClock.ZONE);
      throw refused("account.paused", entry.account(), MINUTE.format(until));
    }
  }

  private KeyEntry failed(KeyEntry entry, SignInPolicy rules) {
    int failures = entry.failures() + 1;
    return failures < rules.attempts()
        ? entry.withFailures(failures, Optional.empty())
        : entry.withFailures(0, Optional.of(clock.instant().plus(rules.pause())));
  }

  private SignInPolicy rules(KeyFileContent content) {
    return content
        .policy()
        .orElseGet(
            () -> new SignInPolicy(policy.attempts(), policy.pause(), policy.shortestPassword()));
  }

  private KeyEntry wrap(StoreKeys keys, String account, char[] password) {
    byte[] salt = salt();
    byte[] key = policy.stretching().stretch(password, salt);
    byte[] wrapped = Wrapping.wrap(keys, key, account, random);
    return new KeyEntry(account, policy.stretching(), salt, wrapped, false, 0, Optional.empty());
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT_LENGTH];
    random.nextBytes(salt);
    return salt;
  }

  private KeyFileContent read() {
    if (!exists()) {
      throw new StoreUnavailable(Cause.MISSING, Message.of(KeyFile.class, "file.missing", file));
    }
    try {
      return KeyFileContent.read(Files.readAllBytes(file));
    } catch (KeyFileContent.Damaged e) {
      throw new StoreUnavailable(Cause.DAMAGED, Message.of(KeyFile.class, "file.damaged", file), e);
    } catch (IOException e) {
      throw new StoreUnavailable(Cause.STORAGE, Message.of(KeyFile.class, "file.access", file), e);
    }
  }

  private void write(KeyFileContent content) {
    try {
      WholeFile.write(file, content.write());
    } catch (IOException e) {
      throw new StoreUnavailable(Cause.STORAGE, Message.of(KeyFile.class, "file.access", file), e);
    }
  }

  private static KeyEntry require(KeyFileContent content, String account) {
    return content.entry(account).orElseThrow(() -> refused("account.unknown", account));
  }

  private static Refusal refused(String key, Object... arguments) {
    return new Refusal(Message.of(KeyFile.class, key, arguments));
  }
}
