package org.xianjie.core.record;

import java.util.List;
import org.xianjie.core.text.Message;

/**
 * What a module adds to creating and editing records of one type: computed fields and checks that
 * annotations cannot express. An OSGi service of the module.
 */
public interface RecordRule<T extends AbstractRecord> {
  /** Returns the record type. */
  Class<T> type();

  /** Fills computed fields; called before the check, on every save outside a workflow action. */
  default void compute(RuleContext<T> context) {}

  /** Returns why the record may not be saved; empty when it may. */
  default List<Message> check(RuleContext<T> context) {
    return List.of();
  }

  /** Acts on a saved new record: events, dependent records. */
  default void created(RuleContext<T> context) {}
}
