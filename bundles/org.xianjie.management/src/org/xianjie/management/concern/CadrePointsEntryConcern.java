package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.points.CadrePointsEntry;

/** {@link CadrePointsEntry} records about the caller. */
@Component(service = AssignedScope.class)
public final class CadrePointsEntryConcern extends ConcernedPerson<CadrePointsEntry> {
  /** Creates the scope. */
  public CadrePointsEntryConcern() {
    super(CadrePointsEntry.class, "account.cadre");
  }

  @Override
  Cadre cadre(CadrePointsEntry record) {
    return record.getAccount().getCadre();
  }
}
