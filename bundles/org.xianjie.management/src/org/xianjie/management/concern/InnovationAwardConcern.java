package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.points.InnovationAward;

/** {@link InnovationAward} records about the caller. */
@Component(service = AssignedScope.class)
public final class InnovationAwardConcern extends ConcernedPerson<InnovationAward> {
  /** Creates the scope. */
  public InnovationAwardConcern() {
    super(InnovationAward.class, "cadre");
  }

  @Override
  Cadre cadre(InnovationAward record) {
    return record.getCadre();
  }
}
