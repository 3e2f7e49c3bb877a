package org.xianjie.workbench.shell;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;

/** A white dialog with one button. */
abstract class PlainDialog extends Dialog {
  private final Texts texts;
  private final String title;

  PlainDialog(Shell parent, Texts texts, String title) {
    super(parent);
    this.texts = texts;
    this.title = title;
  }

  final Texts texts() {
    return texts;
  }

  abstract void fill(Composite area);

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
    shell.setBackground(Look.WHITE);
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Look.surface(parent, 2, 18);
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    fill(area);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Look.paintPrimary(createButton(parent, IDialogConstants.OK_ID, texts.get("close"), true));
  }
}
