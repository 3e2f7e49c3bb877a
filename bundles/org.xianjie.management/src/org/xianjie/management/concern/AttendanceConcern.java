package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.attendance.Attendance;

/** {@link Attendance} records about the caller. */
@Component(service = AssignedScope.class)
public final class AttendanceConcern extends ConcernedPerson<Attendance> {
  /** Creates the scope. */
  public AttendanceConcern() {
    super(Attendance.class, "cadre");
  }

  @Override
  Cadre cadre(Attendance record) {
    return record.getCadre();
  }
}
