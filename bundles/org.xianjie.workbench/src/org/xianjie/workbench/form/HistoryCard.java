package org.xianjie.workbench.form;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.record.HistoryEntry;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.text.Labels;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;

/** What happened to a record: when, who, what, why. */
final class HistoryCard {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int MOST = 40;
  private static final String ACT = "act:";

  private final Card card;
  private final Texts texts;

  HistoryCard(Composite parent, Texts texts) {
    this.texts = texts;
    card = new Card(parent, 3);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
  }

  void show(RecordDescriptor<?> type, List<HistoryEntry> entries) {
    for (Control child : card.getChildren()) {
      child.dispose();
    }
    Label title = Look.label(card, texts.get("history"));
    title.setFont(Look.bold(card));
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    for (HistoryEntry entry : entries.stream().limit(MOST).toList()) {
      top(Look.label(card, MINUTES.format(entry.at()), Look.MUTED));
      top(Look.label(card, entry.account(), Look.MUTED));
      Label what = new Label(card, SWT.WRAP);
      what.setText(describe(type, entry).replace("&", "&&"));
      GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
      data.widthHint = 300;
      what.setLayoutData(data);
    }
    card.requestLayout();
  }

  private static void top(Label label) {
    label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
  }

  /** Returns what was done and, below it, each changed field on a line of its own. */
  private String describe(RecordDescriptor<?> type, HistoryEntry entry) {
    String reason = entry.reason().isEmpty() ? "" : texts.get("history.reason", entry.reason());
    String head = operation(type, entry.operation()) + reason;
    List<HistoryEntry.Change> edited =
        entry.changes().stream().filter(change -> !change.before().isEmpty()).toList();
    String filled =
        entry.changes().stream()
            .filter(change -> change.before().isEmpty())
            .map(change -> texts.get("history.filled", change.label(), change.after()))
            .collect(Collectors.joining(texts.get("history.separator")));
    StringBuilder text = new StringBuilder(head);
    for (HistoryEntry.Change change : edited) {
      String after = change.after().isEmpty() ? "—" : change.after();
      text.append('\n').append(texts.get("history.line", change.label(), change.before(), after));
    }
    return filled.isEmpty() ? text.toString() : text.append('\n').append(filled).toString();
  }

  private String operation(RecordDescriptor<?> type, String operation) {
    Locale locale = texts.locale();
    Labels own = Labels.of(type.type());
    String action = type.name() + ".action." + operation.replace(ACT, "");
    if (operation.startsWith(ACT) && own.has(locale, action)) {
      return own.text(locale, action);
    }
    Labels general = Labels.of(HistoryCard.class);
    String key = "operation." + operation;
    return general.has(locale, key) ? general.text(locale, key) : operation;
  }
}
