package org.xianjie.management.concern;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.management.duty.DutyPostItem;

/** {@link DutyPostItem} records about the caller. */
@Component(service = AssignedScope.class)
public final class DutyPostItemConcern extends ConcernedPerson<DutyPostItem> {
  /** Creates the scope. */
  public DutyPostItemConcern() {
    super(DutyPostItem.class, "post.cadre");
  }

  @Override
  Cadre cadre(DutyPostItem record) {
    return record.getPost().getCadre();
  }
}
