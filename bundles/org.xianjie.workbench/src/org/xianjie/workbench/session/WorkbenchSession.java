package org.xianjie.workbench.session;

import java.util.Locale;
import org.xianjie.core.kernel.AccountService;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.search.RecordSearch;
import org.xianjie.workbench.draft.Drafts;
import org.xianjie.workbench.search.SearchFollower;

/**
 * What a screen needs after sign-in: the services, who is signed in and a way to work in the
 * background. Registered as an OSGi service, so that a view or editor finds it with {@code
 * getSite().getService(WorkbenchSession.class)}; widgets get it in their constructor.
 */
public interface WorkbenchSession {
  /** Returns the services over the open database. */
  Kernel kernel();

  /** Returns who is signed in. */
  Caller caller();

  /** Returns where long work goes. */
  Background background();

  /** Returns what happens in the window, for example that a record was saved. */
  RecordChanges changes();

  /** Returns accounts and grants, for administrators. */
  AccountService accounts();

  /** Returns the open database: where it is, backup, checks. */
  OpenedStore database();

  /** Returns typed work that is not saved yet. */
  Drafts drafts();

  /** Returns the search over what the person may read. */
  RecordSearch search();

  /** Returns what keeps the search up to date. */
  SearchFollower follower();

  /** Returns the language of the person. */
  default Locale locale() {
    return caller().locale();
  }
}
