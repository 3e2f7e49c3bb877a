package org.xianjie.persistence.mapping;

import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;
import org.xianjie.persistence.cipher.FieldCipher;

/** Encrypts one field on its way into the database and decrypts it on its way out. */
final class EncryptedConverter implements Converter {
  private static final long serialVersionUID = 1L;

  private final transient FieldCipher cipher;
  private final String column;

  EncryptedConverter(FieldCipher cipher, String column) {
    this.cipher = cipher;
    this.column = column;
  }

  @Override
  public Object convertObjectValueToDataValue(Object value, Session session) {
    return value == null ? null : cipher.encrypt((String) value, column);
  }

  @Override
  public Object convertDataValueToObjectValue(Object value, Session session) {
    return value == null ? null : cipher.decrypt((String) value, column);
  }

  @Override
  public boolean isMutable() {
    return false;
  }

  @Override
  public void initialize(DatabaseMapping mapping, Session session) {
    // Nothing depends on the mapping.
  }
}
