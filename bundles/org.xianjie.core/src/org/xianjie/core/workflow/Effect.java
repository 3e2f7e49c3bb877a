package org.xianjie.core.workflow;

import org.xianjie.core.record.AbstractRecord;

/** What an action changes besides the state; runs in the same transaction. */
@FunctionalInterface
public interface Effect<T extends AbstractRecord> {
  /** Changes the record, adds further records, announces events. */
  void apply(ActionContext<T> context);
}
