package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.guarantee.PromotionEligibility;

/** {@link PromotionEligibility} records about the caller. */
@Component(service = AssignedScope.class)
public final class PromotionEligibilityConcern extends ConcernedPerson<PromotionEligibility> {
  /** Creates the scope. */
  public PromotionEligibilityConcern() {
    super(PromotionEligibility.class, "cadre");
  }

  @Override
  Cadre cadre(PromotionEligibility record) {
    return record.getCadre();
  }
}
