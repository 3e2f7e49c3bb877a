package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.assessment.Assessment;

/** {@link Assessment} records about the caller. */
@Component(service = AssignedScope.class)
public final class AssessmentConcern extends ConcernedPerson<Assessment> {
  /** Creates the scope. */
  public AssessmentConcern() {
    super(Assessment.class, "cadre");
  }

  @Override
  Cadre cadre(Assessment record) {
    return record.getCadre();
  }
}
