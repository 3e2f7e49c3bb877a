package org.xianjie.management.concern;

import java.util.List;
import java.util.Map;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;

/** The records about the caller's own person: the person concerned sees them (domain.md §10.2). */
abstract class ConcernedPerson<T extends AbstractRecord> implements AssignedScope {
  private final Class<T> type;
  private final String path;

  /**
   * Creates the scope.
   *
   * @param path path of the cadre in JPQL, from alias {@code r}
   */
  ConcernedPerson(Class<T> type, String path) {
    this.type = type;
    this.path = path;
  }

  /** Returns the cadre the record is about, or null. */
  abstract Cadre cadre(T record);

  @Override
  public final Class<? extends AbstractRecord> type() {
    return type;
  }

  @Override
  public final Condition condition(Caller caller, List<String> organizationCodes) {
    return new Condition.Jpql(
        "exists (select c from Cadre c where c = r." + path + " and c.person.code = :concerned)",
        Map.of("concerned", caller.personCode()));
  }

  @Override
  public final boolean holds(
      Session session, Caller caller, List<String> organizationCodes, AbstractRecord record) {
    Cadre cadre = cadre(type.cast(record));
    return cadre != null
        && !caller.personCode().isEmpty()
        && caller.personCode().equals(cadre.getPerson().getCode());
  }
}
