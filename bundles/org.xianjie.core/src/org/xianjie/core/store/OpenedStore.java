package org.xianjie.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.time.BusinessClock;

/** A database opened by a signed-in account. Closing it shuts the database down cleanly. */
public interface OpenedStore extends AutoCloseable {
  /** Returns the store. */
  Store store();

  /** Returns the account that opened it. */
  String account();

  /** Returns the data folder. */
  Path folder();

  /**
   * Returns the clock of this database: the running one, or the business time at which the settings
   * of a demo stop it.
   */
  BusinessClock clock();

  /**
   * Sets what runs after each commit that left new events in the outbox, in the thread of the
   * writer: the delivery. What it throws is logged, for the write itself has succeeded.
   */
  void whenAnnounced(Runnable work);

  /**
   * Gives a new account its key; the caller adds the {@code UserAccount} record.
   *
   * @throws org.xianjie.core.text.Refusal if the account has a key already or the password is
   *     unsafe
   */
  void addKey(String account, char[] password);

  /** Sets a new password for an account that forgot its own, and forgets its failed attempts. */
  void resetPassword(String account, char[] password);

  /** Locks or unlocks the key of an account. */
  void lockKey(String account, boolean locked);

  /** Returns the folder of automatic backups; empty where a server makes them. */
  default Optional<Path> backups() {
    return Optional.empty();
  }

  /** Writes an online backup (database and key file) as one zip file, while work goes on. */
  void backup(Path file);

  /**
   * Encrypts a text that has to lie outside the database, for example a draft, with the data key.
   *
   * @param purpose what it is for; the same is needed to read it again
   */
  String seal(String text, String purpose);

  /**
   * Reads a text that was sealed.
   *
   * @throws IllegalStateException if it was changed, sealed for another purpose or by another key
   */
  String unseal(String sealed, String purpose);

  /**
   * Encrypts every value of the encrypted fields with a new key and destroys the key before, while
   * work goes on. Interrupted, it loses nothing; calling it again finishes the work.
   *
   * @return number of values
   */
  long rotateKeys();

  /**
   * Checks the password of the account that opened the database once more, after a pause.
   *
   * @throws org.xianjie.core.text.Refusal if it is wrong; wrong ones count as at the sign-in
   */
  void confirm(char[] password);

  /** Keeps the rules for passwords where they are needed before the database is open. */
  default void keepSignInPolicy(SignInPolicy policy) {
    // A server has its own rules.
  }

  /** Checks database, audit chain, outbox and keys. */
  List<CheckResult> check();

  @Override
  void close();
}
