package org.xianjie.workbench.shell;

import java.util.Arrays;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** Changes the own password. */
final class PasswordDialog extends Dialog {
  private static final int WIDTH = 260;

  private final WorkbenchSession session;
  private final Texts texts;
  private Text old;
  private Text changed;
  private Text again;
  private Label problem;

  PasswordDialog(Shell parent, WorkbenchSession session) {
    super(parent);
    this.session = session;
    this.texts = new Texts(PasswordDialog.class, session.locale());
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(texts.get("menu.password"));
    shell.setBackground(Look.WHITE);
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Look.surface(parent, 2, 18);
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    old = field(area, "password.old");
    changed = field(area, "password.new");
    again = field(area, "password.again");
    problem = new Label(area, SWT.WRAP);
    problem.setForeground(Look.WRONG);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.widthHint = WIDTH;
    problem.setLayoutData(wide);
    return area;
  }

  private Text field(Composite area, String key) {
    Look.label(area, texts.get(key), Look.MUTED);
    Text text = new Text(area, SWT.BORDER | SWT.PASSWORD);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = WIDTH;
    text.setLayoutData(data);
    return text;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Look.paintPrimary(createButton(parent, IDialogConstants.OK_ID, texts.get("ok"), true));
    createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
  }

  @Override
  protected void okPressed() {
    if (!Arrays.equals(changed.getTextChars(), again.getTextChars())) {
      refuse(texts.get("password.differ"));
      return;
    }
    char[] before = old.getTextChars();
    char[] after = changed.getTextChars();
    session
        .background()
        .run(
            getShell(),
            texts.get("menu.password"),
            () -> {
              change(before, after);
              return true;
            },
            done -> close(),
            failure -> refuse(new Problems(session.locale()).text(failure)));
  }

  private void change(char[] before, char[] after) {
    BundleContext bundle = FrameworkUtil.getBundle(PasswordDialog.class).getBundleContext();
    ServiceReference<SignIn> reference = bundle.getServiceReference(SignIn.class);
    try {
      bundle
          .getService(reference)
          .changePassword(session.database().folder(), session.caller().account(), before, after);
    } finally {
      bundle.ungetService(reference);
      Arrays.fill(before, ' ');
      Arrays.fill(after, ' ');
    }
  }

  private void refuse(String reason) {
    problem.setText(reason);
    getShell().pack();
  }
}
