package org.xianjie.core.store;

import java.nio.file.Path;
import java.util.List;
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

  /** Checks database, audit chain, outbox and keys. */
  List<CheckResult> check();

  @Override
  void close();
}
