package org.xianjie.core.security;

import java.util.List;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;

/** Tells which records of a type are assigned to an organization; contributed by modules. */
public interface AssignedScope {
  /** Returns the record type it decides about. */
  Class<? extends AbstractRecord> type();

  /** Returns the condition for lists. */
  Condition condition(Caller caller, List<String> organizationCodes);

  /** Tells whether one record is assigned to one of the organizations and still open. */
  boolean holds(
      Session session, Caller caller, List<String> organizationCodes, AbstractRecord record);
}
