package org.xianjie.workbench.shell;

import java.util.Arrays;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** Covers the window until the person who signed in types the password; what is open stays open. */
final class LockDialog extends Dialog {
  private static final int WIDTH = 260;

  private final WorkbenchSession session;
  private final Texts texts;
  private Text password;
  private Label problem;

  LockDialog(Shell parent, WorkbenchSession session) {
    super(parent);
    this.session = session;
    this.texts = new Texts(LockDialog.class, session.locale());
    setShellStyle(SWT.APPLICATION_MODAL | SWT.NO_TRIM);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(texts.get("lock.title"));
    shell.setBackground(Look.WHITE);
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Look.surface(parent, 1, 18);
    area.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
    Look.label(area, texts.get("lock.text", session.caller().displayName()), Look.MUTED);
    password = new Text(area, SWT.BORDER | SWT.PASSWORD);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = WIDTH;
    password.setLayoutData(data);
    problem = new Label(area, SWT.WRAP);
    problem.setForeground(Look.WRONG);
    problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Look.paintPrimary(createButton(parent, IDialogConstants.OK_ID, texts.get("ok"), true));
  }

  @Override
  protected Point getInitialSize() {
    return getParentShell().getSize();
  }

  @Override
  protected Point getInitialLocation(Point size) {
    return getParentShell().getLocation();
  }

  /** Nothing but the password opens the window. */
  @Override
  protected boolean canHandleShellCloseEvent() {
    return false;
  }

  @Override
  protected void cancelPressed() {
    password.setText("");
  }

  @Override
  protected void okPressed() {
    char[] typed = password.getTextChars();
    session
        .background()
        .run(
            getShell(),
            texts.get("lock.title"),
            () -> {
              confirm(typed);
              return true;
            },
            done -> close(),
            failure -> refuse(new Problems(session.locale()).text(failure)));
  }

  private void confirm(char[] typed) {
    try {
      session.database().confirm(typed);
    } finally {
      Arrays.fill(typed, ' ');
    }
  }

  private void refuse(String reason) {
    password.setText("");
    problem.setText(reason);
    problem.requestLayout();
  }
}
