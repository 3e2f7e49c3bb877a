package org.xianjie.core.workflow;

import java.util.Optional;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.text.Message;

/** A condition of an action that says why it does not hold. */
@FunctionalInterface
public interface Guard<T extends AbstractRecord> {
  /** Returns why the action is impossible; empty when it is possible. */
  Optional<Message> reason(ActionContext<T> context);
}
