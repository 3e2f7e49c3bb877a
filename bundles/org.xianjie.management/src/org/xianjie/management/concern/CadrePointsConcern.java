package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.points.CadrePoints;

/** {@link CadrePoints} records about the caller. */
@Component(service = AssignedScope.class)
public final class CadrePointsConcern extends ConcernedPerson<CadrePoints> {
  /** Creates the scope. */
  public CadrePointsConcern() {
    super(CadrePoints.class, "cadre");
  }

  @Override
  Cadre cadre(CadrePoints record) {
    return record.getCadre();
  }
}
