package org.xianjie.workbench.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.ValueText;

/**
 * Shows both versions of a record that somebody else saved meanwhile, field by field; the person
 * chooses which value stays.
 */
final class ConflictDialog extends Dialog {
  private static final int COLUMN = 230;

  private final WorkbenchSession session;
  private final Texts texts;
  private final RecordDescriptor<?> type;
  private final RecordView stored;
  private final Map<String, Object> mine;
  private final Map<String, Button> choices = new LinkedHashMap<>();
  private final Map<String, Object> chosen = new LinkedHashMap<>();

  /**
   * Creates the dialog.
   *
   * @param stored the record as it is now
   * @param mine what the person changed
   */
  ConflictDialog(
      Shell parent,
      WorkbenchSession session,
      RecordDescriptor<?> type,
      RecordView stored,
      Map<String, Object> mine) {
    super(parent);
    this.session = session;
    this.texts = new Texts(ConflictDialog.class, session.locale());
    this.type = type;
    this.stored = stored;
    this.mine = new LinkedHashMap<>(mine);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Returns what the person wants to be saved, once the dialog was confirmed. */
  Map<String, Object> chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(texts.get("conflict.title", stored.title()));
    shell.setBackground(Look.WHITE);
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Look.surface(parent, 3, 16);
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    ((GridLayout) area.getLayout()).horizontalSpacing = 14;
    Label why = Look.label(area, texts.get("conflict.why"));
    why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
    heading(area, "conflict.field");
    heading(area, "conflict.mine");
    heading(area, "conflict.stored");
    ValueText words = new ValueText(session.locale());
    for (Map.Entry<String, Object> change : mine.entrySet()) {
      FieldDescriptor field = type.field(change.getKey()).orElseThrow();
      Object now = stored.values().get(field.name());
      Look.label(area, field.label(session.locale()), Look.MUTED)
          .setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
      Composite pair = Look.surface(area, 2, 0);
      ((GridLayout) pair.getLayout()).makeColumnsEqualWidth = true;
      pair.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
      Button own = choice(pair, words.of(change.getValue()));
      Button theirs = choice(pair, words.of(now));
      boolean same = Objects.equals(change.getValue(), now);
      own.setSelection(!same);
      theirs.setSelection(same);
      Look.named(own, "conflict-mine-" + field.name());
      Look.named(theirs, "conflict-stored-" + field.name());
      choices.put(field.name(), own);
    }
    return area;
  }

  private void heading(Composite area, String key) {
    Label label = Look.label(area, texts.get(key));
    label.setFont(Look.bold(area));
  }

  private static Button choice(Composite pair, String text) {
    Button button = new Button(pair, SWT.RADIO | SWT.WRAP);
    button.setText(text.isEmpty() ? "—" : text.replace("&", "&&"));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = COLUMN;
    button.setLayoutData(data);
    return button;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Button save = createButton(parent, IDialogConstants.OK_ID, texts.get("conflict.save"), true);
    Look.paintPrimary(save);
    createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
  }

  @Override
  protected void okPressed() {
    choices.forEach(
        (name, own) -> {
          if (own.getSelection()) {
            chosen.put(name, mine.get(name));
          }
        });
    super.okPressed();
  }
}
