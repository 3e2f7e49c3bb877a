package org.xianjie.workbench.session;

import org.xianjie.core.kernel.AccountService;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.OpenedStore;

/** The session of the person who signed in at the start of this window. */
public final class OpenSession implements WorkbenchSession {
  private final SignedIn signedIn;
  private final Background background;
  private final RecordChanges changes = new RecordChanges();

  /** Creates the session over an open database. */
  public OpenSession(SignedIn signedIn, Background background) {
    this.signedIn = signedIn;
    this.background = background;
  }

  @Override
  public Kernel kernel() {
    return signedIn.kernel();
  }

  @Override
  public Caller caller() {
    return signedIn.caller();
  }

  @Override
  public Background background() {
    return background;
  }

  @Override
  public RecordChanges changes() {
    return changes;
  }

  @Override
  public AccountService accounts() {
    return signedIn.accounts();
  }

  @Override
  public OpenedStore database() {
    return signedIn.opened();
  }
}
