package org.xianjie.workbench.table;

import java.util.Optional;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.look.Tone;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.DueDay;
import org.xianjie.workbench.value.RecordTones;
import org.xianjie.workbench.value.ValueText;

/** What stands in a cell and in which tone. */
final class CellText {
  private static final String MASK = "●●●";

  private final WorkbenchSession session;
  private final ValueText values;
  private final RecordTones tones;

  CellText(WorkbenchSession session, String type) {
    this.session = session;
    this.values = new ValueText(session.locale());
    this.tones = new RecordTones(session, type);
  }

  String of(TableColumn column, RecordView record) {
    if (column.isMasked(record)) {
      return MASK;
    }
    return due(column, record)
        .map(due -> due.message().text(session.locale()))
        .orElseGet(() -> values.of(column.value(record)).replaceAll("\\s*\\R\\s*", " "));
  }

  /** Returns the tone of a pill; empty for plain text. */
  Optional<Tone> tone(TableColumn column, RecordView record) {
    if (column.isState() && column.value(record) instanceof Enum<?> state) {
      return Optional.of(tones.state(state));
    }
    return due(column, record).map(DueDay::tone);
  }

  private Optional<DueDay> due(TableColumn column, RecordView record) {
    return column.field().flatMap(field -> tones.due(record, field));
  }
}
