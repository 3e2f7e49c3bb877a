package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.guarantee.Guarantee;

/** {@link Guarantee} records about the caller. */
@Component(service = AssignedScope.class)
public final class GuaranteeConcern extends ConcernedPerson<Guarantee> {
  /** Creates the scope. */
  public GuaranteeConcern() {
    super(Guarantee.class, "cadre");
  }

  @Override
  Cadre cadre(Guarantee record) {
    return record.getCadre();
  }
}
