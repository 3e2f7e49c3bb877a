package org.xianjie.workbench.session;

import org.xianjie.core.kernel.AccountService;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.search.RecordSearch;
import org.xianjie.workbench.draft.Drafts;
import org.xianjie.workbench.search.SearchFollower;

/** The session of the person who signed in at the start of this window. */
public final class OpenSession implements WorkbenchSession, AutoCloseable {
  private final SignedIn signedIn;
  private final Background background;
  private final Drafts drafts;
  private final RecordSearch search;
  private final SearchFollower follower;
  private final RecordChanges changes = new RecordChanges();

  /** Creates the session over an open database. */
  public OpenSession(SignedIn signedIn, Background background) {
    this.signedIn = signedIn;
    this.background = background;
    this.drafts = new Drafts(signedIn.opened(), signedIn.caller().account());
    this.search = new RecordSearch(signedIn.kernel(), signedIn.caller());
    Texts texts = new Texts(SearchFollower.class, signedIn.caller().locale());
    this.follower = new SearchFollower(search, texts.get("job"));
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

  @Override
  public Drafts drafts() {
    return drafts;
  }

  @Override
  public RecordSearch search() {
    return search;
  }

  @Override
  public SearchFollower follower() {
    return follower;
  }

  @Override
  public void close() {
    follower.stop();
  }
}
