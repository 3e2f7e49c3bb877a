package org.xianjie.persistence.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.persistence.mapping.WriteObserver.Kind;

/** Stamps records of one type, fills their derived fields and reports every write. */
final class RecordListener extends DescriptorEventAdapter {
  private final List<DerivedField> derived;

  RecordListener(List<DerivedField> derived) {
    this.derived = derived;
  }

  @Override
  public void preInsert(DescriptorEvent event) {
    prepare(event);
  }

  @Override
  public void preUpdate(DescriptorEvent event) {
    prepare(event);
  }

  private void prepare(DescriptorEvent event) {
    AbstractRecord record = (AbstractRecord) event.getObject();
    observer(event).stamp(record);
    derived.forEach(field -> field.fill(record));
  }

  @Override
  public void postInsert(DescriptorEvent event) {
    observer(event).written(Kind.CREATE, (AbstractRecord) event.getObject(), Map.of());
  }

  @Override
  public void postUpdate(DescriptorEvent event) {
    Map<String, Object> before = new LinkedHashMap<>();
    ObjectChangeSet changes = changes(event);
    for (ChangeRecord change : changes.getChanges()) {
      before.put(change.getAttribute(), change.getOldValue());
    }
    observer(event).written(Kind.UPDATE, (AbstractRecord) event.getObject(), before);
  }

  private static ObjectChangeSet changes(DescriptorEvent event) {
    if (event.getChangeSet() != null) {
      return event.getChangeSet();
    }
    ObjectLevelModifyQuery query = (ObjectLevelModifyQuery) event.getQuery();
    return query.getObjectChangeSet();
  }

  @Override
  public void postDelete(DescriptorEvent event) {
    observer(event).written(Kind.REMOVE, (AbstractRecord) event.getObject(), Map.of());
  }

  static WriteObserver observer(DescriptorEvent event) {
    Session session = event.getSession();
    Object observer = session.getProperty(WriteObserver.PROPERTY);
    if (observer == null) {
      throw new IllegalStateException(
          "Written outside of a transaction of the store: " + event.getObject().getClass());
    }
    return (WriteObserver) observer;
  }
}
