package org.xianjie.workbench.search;

import java.util.List;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * Offers things beside records to the search, for example reports; an OSGi service. Asked in the
 * background.
 */
public interface SearchSource {
  /** Returns everything this person may open; the search picks what fits. */
  List<Found> offered(WorkbenchSession session);
}
