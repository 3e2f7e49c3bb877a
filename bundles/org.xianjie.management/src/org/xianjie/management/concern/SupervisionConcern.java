package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.supervision.Supervision;

/** {@link Supervision} records about the caller. */
@Component(service = AssignedScope.class)
public final class SupervisionConcern extends ConcernedPerson<Supervision> {
  /** Creates the scope. */
  public SupervisionConcern() {
    super(Supervision.class, "cadre");
  }

  @Override
  Cadre cadre(Supervision record) {
    return record.getCadre();
  }
}
