package org.xianjie.workbench.draft;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** Offers what was typed but not saved when the program ended last time. */
public final class RecoverDialog extends Dialog {
  /** Answer: throw the drafts away. */
  public static final int DISCARD = IDialogConstants.CLIENT_ID;

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final WorkbenchSession session;
  private final Texts texts;
  private final List<Draft> drafts;

  /** Creates the dialog; it returns OK to open them, {@link #DISCARD}, or CANCEL for later. */
  public RecoverDialog(Shell parent, WorkbenchSession session, List<Draft> drafts) {
    super(parent);
    this.session = session;
    this.texts = new Texts(RecoverDialog.class, session.locale());
    this.drafts = List.copyOf(drafts);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(texts.get("recover.title"));
    shell.setBackground(Look.WHITE);
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Look.surface(parent, 3, 18);
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Label why = Look.label(area, texts.get("recover.why", drafts.size()));
    why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
    for (Draft draft : drafts) {
      String type =
          session
              .kernel()
              .records()
              .catalogue()
              .find(draft.type())
              .map((RecordDescriptor<?> found) -> found.label(session.locale()))
              .orElse(draft.type());
      Look.label(area, MINUTES.format(draft.at()), Look.MUTED);
      Look.label(area, type, Look.MUTED);
      Look.label(area, draft.title());
    }
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, DISCARD, texts.get("recover.discard"), false);
    createButton(parent, IDialogConstants.CANCEL_ID, texts.get("recover.later"), false);
    Button open = createButton(parent, IDialogConstants.OK_ID, texts.get("recover.open"), true);
    Look.paintPrimary(open);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == DISCARD) {
      setReturnCode(DISCARD);
      close();
    } else {
      super.buttonPressed(button);
    }
  }
}
