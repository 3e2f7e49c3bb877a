package org.xianjie.workbench.draft;

import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordReference;

/** Values of fields as text in a draft; a reference keeps the title that the person saw. */
public final class DraftValue {
  private static final char SEPARATOR = '\u001f';

  private DraftValue() {}

  /** Writes a value; empty for null. */
  public static String write(Object value) {
    return value instanceof RecordReference reference
        ? reference.type() + SEPARATOR + reference.code() + SEPARATOR + reference.title()
        : FieldCodec.write(value);
  }

  /** Reads what was written for the field; null for an empty text. */
  public static Object read(FieldDescriptor field, String text) {
    if (field.kind() == FieldKind.REFERENCE && text.indexOf(SEPARATOR) > 0) {
      String[] parts = text.split(String.valueOf(SEPARATOR), 3);
      return new RecordReference(parts[0], parts[1], parts[2]);
    }
    return FieldCodec.parse(field, text).value();
  }
}
