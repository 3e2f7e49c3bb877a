package org.xianjie.persistence.mapping;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.persistence.annotations.CacheIsolationType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.Encrypted;
import org.xianjie.persistence.cipher.Digests;
import org.xianjie.persistence.cipher.EncryptedColumn;
import org.xianjie.persistence.cipher.FieldCipher;

/** Adds to the mappings what our own annotations ask for: encryption, derived fields, audit. */
final class KernelMapping implements SessionCustomizer {
  private final FieldCipher cipher;
  private final Digests digests;

  KernelMapping(FieldCipher cipher, Digests digests) {
    this.cipher = cipher;
    this.digests = digests;
  }

  @Override
  public void customize(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      encrypt(descriptor);
      if (AbstractRecord.class.isAssignableFrom(descriptor.getJavaClass())) {
        descriptor
            .getEventManager()
            .addListener(new RecordListener(DerivedField.of(descriptor.getJavaClass(), digests)));
      } else {
        // Outbox, consumption and audit only grow; nobody reads them twice.
        descriptor.setCacheIsolation(CacheIsolationType.ISOLATED);
      }
      if (DomainEvent.class.equals(descriptor.getJavaClass())) {
        descriptor.getEventManager().addListener(new OutboxListener());
      }
    }
  }

  private void encrypt(ClassDescriptor descriptor) {
    for (Field field : EntityClass.fields(descriptor.getJavaClass())) {
      if (field.isAnnotationPresent(Encrypted.class)) {
        AbstractDirectMapping mapping =
            (AbstractDirectMapping) descriptor.getMappingForAttributeName(field.getName());
        mapping.setConverter(new EncryptedConverter(cipher, context(descriptor, field)));
      }
    }
  }

  /** Returns the columns of all encrypted fields. */
  static List<EncryptedColumn> columns(Session session) {
    List<EncryptedColumn> columns = new ArrayList<>();
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (Field field : EntityClass.fields(descriptor.getJavaClass())) {
        if (field.isAnnotationPresent(Encrypted.class)) {
          String column =
              descriptor.getMappingForAttributeName(field.getName()).getField().getName();
          columns.add(
              new EncryptedColumn(
                  descriptor.getTableName(),
                  descriptor.getPrimaryKeyFields().getFirst().getName(),
                  column,
                  context(descriptor, field)));
        }
      }
    }
    columns.sort(Comparator.comparing(EncryptedColumn::context));
    return columns;
  }

  private static String context(ClassDescriptor descriptor, Field field) {
    return descriptor.getTableName() + "." + field.getName();
  }

  /** Reports new events. */
  private static final class OutboxListener extends DescriptorEventAdapter {
    @Override
    public void postInsert(DescriptorEvent event) {
      RecordListener.observer(event).announced();
    }
  }
}
