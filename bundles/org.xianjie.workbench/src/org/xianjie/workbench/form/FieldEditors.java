package org.xianjie.workbench.form;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.workbench.session.WorkbenchSession;

/** Makes the widget for each kind of field. */
final class FieldEditors {
  private final WorkbenchSession session;

  FieldEditors(WorkbenchSession session) {
    this.session = session;
  }

  FieldEditor create(Composite parent, FieldDescriptor field) {
    return create(parent, field.kind(), field.type(), field.required());
  }

  FieldEditor create(Composite parent, ActionInput input) {
    return create(parent, input.kind(), input.type(), input.required());
  }

  private FieldEditor create(Composite parent, FieldKind kind, Class<?> type, boolean required) {
    return switch (kind) {
      case TEXT -> new TextEntry(parent, false);
      case LONG_TEXT -> new TextEntry(parent, true);
      case INTEGER, DECIMAL -> new NumberEntry(parent, type);
      case DATE -> new DateEntry(parent, session, false);
      case DATETIME -> new DateEntry(parent, session, true);
      case BOOLEAN -> new FlagEntry(parent, session);
      case CHOICE -> new ChoiceEntry(parent, session, constants(type), required);
      case CHOICES -> new ChoicesEntry(parent, session, constants(type));
      case REFERENCE -> new ReferenceEntry(parent, session, target(type), false);
      case REFERENCES -> new ReferenceEntry(parent, session, target(type), true);
    };
  }

  private static List<Enum<?>> constants(Class<?> type) {
    return List.of((Enum<?>[]) type.getEnumConstants());
  }

  private String target(Class<?> type) {
    return session.kernel().records().catalogue().of(type.asSubclass(AbstractRecord.class)).name();
  }
}
