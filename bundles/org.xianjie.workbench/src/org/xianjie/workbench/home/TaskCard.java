package org.xianjie.workbench.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.look.Pill;
import org.xianjie.workbench.look.Tone;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.DueDay;
import org.xianjie.workbench.value.RecordTones;
import org.xianjie.workbench.value.ValueText;

/** The to-dos of one kind by due date; a click opens one. */
final class TaskCard {
  private final WorkbenchSession session;
  private final Texts texts;
  private final ValueText values;

  /** What a click does. */
  record Opening(Consumer<RecordView> record, Runnable all) {}

  TaskCard(WorkbenchSession session, Texts texts) {
    this.session = session;
    this.texts = texts;
    this.values = new ValueText(session.locale());
  }

  Control create(Composite parent, Tasks.Open open, Opening opening) {
    RecordDescriptor<?> type =
        session.kernel().records().catalogue().find(open.source().type()).orElseThrow();
    List<FieldDescriptor> further =
        open.source().columns().stream().map(type::field).flatMap(Optional::stream).toList();
    Card card = new Card(parent, 2 + further.size());
    ((GridLayout) card.getLayout()).horizontalSpacing = 16;
    ((GridLayout) card.getLayout()).verticalSpacing = 8;
    createTitle(card, open, type, opening);
    header(card, texts.get("tasks.due"));
    header(card, type.label(session.locale()));
    further.forEach(field -> header(card, field.label(session.locale())));
    RecordTones tones = new RecordTones(session, type.name());
    FieldDescriptor due = type.field(open.source().due()).orElseThrow();
    for (RecordView record : open.records()) {
      Pill pill = new Pill(card);
      Optional<DueDay> day = tones.due(record, due);
      pill.show(
          day.map(d -> d.message().text(session.locale()))
              .orElseGet(() -> values.of(record.values().get(due.name()))),
          day.map(DueDay::tone).orElse(Tone.PLAIN));
      Label text = cell(card, text(open, record));
      text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
      text.setForeground(Look.ACCENT_DARK);
      text.setCursor(new Cursor(text.getDisplay(), SWT.CURSOR_HAND));
      text.addListener(SWT.Dispose, event -> text.getCursor().dispose());
      text.addListener(SWT.MouseUp, event -> opening.record().accept(record));
      further.forEach(field -> cell(card, values.of(record.values().get(field.name()))));
    }
    if (open.records().isEmpty()) {
      Label none = Look.label(card, texts.get("tasks.none"), Look.MUTED);
      none.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2 + further.size(), 1));
    }
    return card;
  }

  private void createTitle(Card card, Tasks.Open open, RecordDescriptor<?> type, Opening opening) {
    Composite line = Look.surface(card, 2, 0);
    int columns = ((GridLayout) card.getLayout()).numColumns;
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1));
    Label title =
        Look.label(line, texts.get("tasks.title", type.label(session.locale()), open.total()));
    title.setFont(Look.bold(card));
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Link all = new Link(line, SWT.NONE);
    all.setText("<a>" + texts.get("tasks.all") + "</a>");
    all.setBackground(Look.WHITE);
    all.setLinkForeground(Look.ACCENT);
    all.addListener(SWT.Selection, event -> opening.all().run());
  }

  private String text(Tasks.Open open, RecordView record) {
    String about = values.of(record.values().get(open.source().text())).replaceAll("\\R", " ");
    return record.code() + "  " + about;
  }

  private static void header(Card card, String text) {
    Label label = Look.label(card, text, Look.MUTED);
    label.setFont(Look.bold(card));
  }

  private static Label cell(Card card, String text) {
    return Look.label(card, text, Look.TEXT);
  }
}
