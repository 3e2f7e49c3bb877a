package org.xianjie.core.kernel;

import org.xianjie.core.security.Caller;
import org.xianjie.core.store.OpenedStore;

/**
 * An open database and the person who opened it. Closing it shuts the database down.
 *
 * @param kernel the services
 * @param caller the person
 * @param accounts accounts and grants
 * @param opened the database: backup and checks
 */
public record SignedIn(Kernel kernel, Caller caller, AccountService accounts, OpenedStore opened)
    implements AutoCloseable {
  @Override
  public void close() {
    opened.close();
  }
}
