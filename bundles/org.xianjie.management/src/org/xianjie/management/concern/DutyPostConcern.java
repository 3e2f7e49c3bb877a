package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.duty.DutyPost;

/** {@link DutyPost} records about the caller. */
@Component(service = AssignedScope.class)
public final class DutyPostConcern extends ConcernedPerson<DutyPost> {
  /** Creates the scope. */
  public DutyPostConcern() {
    super(DutyPost.class, "cadre");
  }

  @Override
  Cadre cadre(DutyPost record) {
    return record.getCadre();
  }
}
