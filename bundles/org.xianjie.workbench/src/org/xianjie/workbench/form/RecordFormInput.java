package org.xianjie.workbench.form;

import java.util.Optional;
import java.util.UUID;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.draft.Draft;
import org.xianjie.workbench.navigation.ScreenInput;

/** The record that a form editor shows. */
public final class RecordFormInput extends ScreenInput {
  private final String type;
  private final String code;

  private final Optional<Draft> draft;

  private RecordFormInput(String id, String name, String type, String code, Optional<Draft> draft) {
    super(id, name);
    this.draft = draft;
    this.type = type;
    this.code = code;
  }

  /** Returns the input for a record. */
  public static RecordFormInput of(RecordView record) {
    return of(record.type(), record.code(), record.title());
  }

  /** Returns the input for a record by its code. */
  public static RecordFormInput of(String type, String code, String title) {
    return new RecordFormInput(type + "/" + code, title, type, code, Optional.empty());
  }

  /** Returns the input for a new record. */
  public static RecordFormInput ofNew(String type, String title) {
    return new RecordFormInput(
        type + "/new/" + UUID.randomUUID(), title, type, "", Optional.empty());
  }

  /** Returns the input for a draft. */
  public static RecordFormInput of(Draft draft) {
    return new RecordFormInput(
        draft.key(), draft.title(), draft.type(), draft.code(), Optional.of(draft));
  }

  /** Returns what was typed before; empty to begin anew. */
  public Optional<Draft> draft() {
    return draft;
  }

  /** Returns the name of the record type. */
  public String type() {
    return type;
  }

  /** Returns the code; empty for a new record. */
  public String code() {
    return code;
  }
}
