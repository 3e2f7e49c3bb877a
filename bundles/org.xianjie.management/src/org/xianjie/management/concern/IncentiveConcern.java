package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.guarantee.Incentive;

/** {@link Incentive} records about the caller. */
@Component(service = AssignedScope.class)
public final class IncentiveConcern extends ConcernedPerson<Incentive> {
  /** Creates the scope. */
  public IncentiveConcern() {
    super(Incentive.class, "cadre");
  }

  @Override
  Cadre cadre(Incentive record) {
    return record.getCadre();
  }
}
