package org.xianjie.responsibility.scope;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.lists.ResponsibilityItem;

/** Shows an organization responsibilities of the needs in its hands, see {@link NeedScope}. */
@Component(service = AssignedScope.class)
public final class ResponsibilityItemScope implements AssignedScope {
  @Override
  public Class<? extends AbstractRecord> type() {
    return ResponsibilityItem.class;
  }

  @Override
  public Condition condition(Caller caller, List<String> organizationCodes) {
    return NeedScope.ofNeed(caller, "need.", organizationCodes);
  }

  @Override
  public boolean holds(
      Session session, Caller caller, List<String> organizationCodes, AbstractRecord record) {
    return NeedScope.holdsNeed(
        session, caller, organizationCodes, ((ResponsibilityItem) record).getNeed());
  }
}
