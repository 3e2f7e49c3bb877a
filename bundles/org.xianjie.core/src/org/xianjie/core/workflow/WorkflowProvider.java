package org.xianjie.core.workflow;

import org.xianjie.core.record.AbstractRecord;

/** Contributes the workflow of one record type; an OSGi service of the module. */
public interface WorkflowProvider<T extends AbstractRecord> {
  /** Returns the record type. */
  Class<T> type();

  /** Returns the workflow; built once. */
  Workflow<T, ?> workflow();
}
