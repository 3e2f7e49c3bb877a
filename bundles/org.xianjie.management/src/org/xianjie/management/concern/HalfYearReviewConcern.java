package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.review.HalfYearReview;

/** {@link HalfYearReview} records about the caller. */
@Component(service = AssignedScope.class)
public final class HalfYearReviewConcern extends ConcernedPerson<HalfYearReview> {
  /** Creates the scope. */
  public HalfYearReviewConcern() {
    super(HalfYearReview.class, "cadre");
  }

  @Override
  Cadre cadre(HalfYearReview record) {
    return record.getCadre();
  }
}
