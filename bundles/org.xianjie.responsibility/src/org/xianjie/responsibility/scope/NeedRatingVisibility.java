package org.xianjie.responsibility.scope;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Visibility;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.lists.NeedRating;

/** Hides ratings of the confidential route (RESP-R14). */
@Component(service = Visibility.class)
public final class NeedRatingVisibility implements Visibility {
  @Override
  public Class<? extends AbstractRecord> type() {
    return NeedRating.class;
  }

  @Override
  public Optional<Condition> condition(Caller caller) {
    return ConfidentialRoute.condition(caller, "need.");
  }

  @Override
  public boolean isVisible(Session session, Caller caller, AbstractRecord record) {
    return ConfidentialRoute.isVisible(session, caller, ((NeedRating) record).getNeed());
  }
}
