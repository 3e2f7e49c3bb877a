package org.xianjie.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Creates, opens and restores the database of a data folder (architecture.md §10, Keys and sign-in
 * and Workspace). An OSGi service of the persistence bundle. Passwords are copied, never kept; the
 * caller wipes its own array.
 *
 * <p>Every method throws {@link org.xianjie.core.text.Refusal} for what a person can correct (wrong
 * password, locked account, unsafe password) and {@link StoreUnavailable} for what the machine or
 * the data folder is to blame for.
 */
public interface StoreOpener {
  /** Tells whether the folder holds a database. */
  boolean exists(Path folder);

  /** Returns the accounts that have a key, in order of their names; asks for no password. */
  List<String> accounts(Path folder);

  /**
   * Creates an encrypted database. The first content is written in one transaction of the account
   * {@code system} and must contain the first account as a record; without it, or if it fails, the
   * folder stays without a database.
   *
   * @return the recovery key for the recovery sheet; it is stored nowhere
   */
  String create(Path folder, NewStore first, Consumer<Session> content);

  /** Opens the database for an account that has a key and a record. */
  OpenedStore open(Path folder, String account, char[] password);

  /** Changes the password of an account; touches only the key file. */
  void changePassword(Path folder, String account, char[] old, char[] changed);

  /**
   * Gives an account a new password by means of the recovery key, also where a wrong password had
   * locked it; touches only the key file.
   */
  void recover(Path folder, String recoveryKey, String account, char[] changed);

  /** Unpacks a backup into a folder that holds no database yet and checks that it is complete. */
  void restore(Path backup, Path folder);
}
