package org.xianjie.workbench.session;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.xianjie.workbench.look.Look;

/** What happened, what was kept, what to do; details behind a button. */
final class ProblemDialog extends Dialog {
  private static final int WIDTH = 520;
  private static final int DETAILS_HEIGHT = 220;

  private final Texts texts;
  private final String details;
  private Text detailText;

  ProblemDialog(Shell parent, Texts texts, Exception problem) {
    super(parent);
    this.texts = texts;
    details = trace(problem);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  private static String trace(Exception problem) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      text.append(cause).append('\n');
      for (StackTraceElement element : cause.getStackTrace()) {
        text.append("    at ").append(element).append('\n');
      }
    }
    return text.toString();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(texts.get("problem.title"));
    shell.setBackground(Look.WHITE);
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Look.surface(parent, 1, 16);
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    paragraph(area, "unexpected").setFont(Look.bold(area));
    paragraph(area, "problem.kept");
    paragraph(area, "problem.todo");
    detailText =
        new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    detailText.setText(details);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = DETAILS_HEIGHT;
    data.widthHint = WIDTH;
    data.exclude = true;
    detailText.setVisible(false);
    detailText.setLayoutData(data);
    return area;
  }

  private Label paragraph(Composite area, String key) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(texts.get(key));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = WIDTH;
    label.setLayoutData(data);
    return label;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.DETAILS_ID, texts.get("problem.details"), false);
    createButton(parent, IDialogConstants.CLIENT_ID, texts.get("problem.copy"), false);
    Look.paintPrimary(createButton(parent, IDialogConstants.OK_ID, texts.get("understood"), true));
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == IDialogConstants.DETAILS_ID) {
      GridData data = (GridData) detailText.getLayoutData();
      data.exclude = !data.exclude;
      detailText.setVisible(!data.exclude);
      getShell().pack();
    } else if (button == IDialogConstants.CLIENT_ID) {
      copy();
    } else {
      super.buttonPressed(button);
    }
  }

  private void copy() {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    try {
      clipboard.setContents(new Object[] {details}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }
}
