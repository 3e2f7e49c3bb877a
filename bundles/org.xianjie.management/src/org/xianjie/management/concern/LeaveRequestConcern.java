package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.attendance.LeaveRequest;

/** {@link LeaveRequest} records about the caller. */
@Component(service = AssignedScope.class)
public final class LeaveRequestConcern extends ConcernedPerson<LeaveRequest> {
  /** Creates the scope. */
  public LeaveRequestConcern() {
    super(LeaveRequest.class, "cadre");
  }

  @Override
  Cadre cadre(LeaveRequest record) {
    return record.getCadre();
  }
}
