package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.supervision.FaultTolerance;

/** {@link FaultTolerance} records about the caller. */
@Component(service = AssignedScope.class)
public final class FaultToleranceConcern extends ConcernedPerson<FaultTolerance> {
  /** Creates the scope. */
  public FaultToleranceConcern() {
    super(FaultTolerance.class, "cadre");
  }

  @Override
  Cadre cadre(FaultTolerance record) {
    return record.getCadre();
  }
}
