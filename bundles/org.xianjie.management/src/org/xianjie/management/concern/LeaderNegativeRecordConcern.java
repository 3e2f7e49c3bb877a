package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.supervision.LeaderNegativeRecord;

/** {@link LeaderNegativeRecord} records about the caller. */
@Component(service = AssignedScope.class)
public final class LeaderNegativeRecordConcern extends ConcernedPerson<LeaderNegativeRecord> {
  /** Creates the scope. */
  public LeaderNegativeRecordConcern() {
    super(LeaderNegativeRecord.class, "cadre");
  }

  @Override
  Cadre cadre(LeaderNegativeRecord record) {
    return record.getCadre();
  }
}
