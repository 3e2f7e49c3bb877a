package org.xianjie.workbench.form;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.HistoryEntry;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.text.Labels;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.value.ValueText;

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
      Look.label(card, MINUTES.format(entry.at()), Look.MUTED);
      Look.label(card, entry.account(), Look.MUTED);
      Label what = new Label(card, SWT.WRAP);
      what.setText(describe(type, entry));
      GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
      data.widthHint = 300;
      what.setLayoutData(data);
    }
    card.requestLayout();
  }

  private String describe(RecordDescriptor<?> type, HistoryEntry entry) {
    String changes =
        entry.changes().stream()
            .map(change -> describe(type, change))
            .collect(Collectors.joining("；"));
    String reason = entry.reason().isEmpty() ? "" : "（" + entry.reason() + "）";
    return operation(type, entry.operation()) + reason + (changes.isEmpty() ? "" : "  " + changes);
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

  private String describe(RecordDescriptor<?> type, HistoryEntry.Change change) {
    Optional<FieldDescriptor> field = type.field(change.field());
    String label = field.map(f -> f.label(texts.locale())).orElse(change.field());
    String after = value(field, change.after());
    if (change.before().isEmpty()) {
      return label + " " + after;
    }
    return label + " " + texts.get("history.line", value(field, change.before()), after);
  }

  private String value(Optional<FieldDescriptor> field, String stored) {
    if (field.isEmpty() || stored.isEmpty()) {
      return stored;
    }
    if (field.get().encrypted()) {
      return texts.get("history.encrypted");
    }
    if (field.get().kind() == FieldKind.BOOLEAN) {
      return new ValueText(texts.locale()).of(Boolean.valueOf(stored));
    }
    return Arrays.stream(stored.split(";"))
        .map(part -> constant(field.get(), part))
        .collect(Collectors.joining("\u3001"));
  }

  private String constant(FieldDescriptor field, String stored) {
    return field.constants().stream()
        .filter(constant -> constant.name().equals(stored))
        .map(c -> Labels.of(c.getDeclaringClass()).constant(texts.locale(), c))
        .findFirst()
        .orElse(stored);
  }
}
