package org.xianjie.workbench.shell;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** The status line: where the data is, the business day when it stands still, the last save. */
public final class StatusBar {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final WorkbenchSession session;
  private final Texts texts;

  /** Creates the status line of the signed-in person's window. */
  @Inject
  public StatusBar(WorkbenchSession session) {
    this.session = session;
    this.texts = new Texts(StatusBar.class, session.locale());
  }

  /** Creates the widgets. */
  @PostConstruct
  public void create(Composite parent) {
    parent.setBackground(Look.WHITE);
    Composite bar = Look.surface(parent, 4, 0);
    GridLayout layout = (GridLayout) bar.getLayout();
    layout.marginWidth = 14;
    layout.marginHeight = 4;
    layout.horizontalSpacing = 20;
    Label where = Look.label(bar, "● " + texts.get("status.embedded"), Look.MUTED);
    where.setToolTipText(session.database().folder().toString());
    Label day = Look.label(bar, day(), Look.MUTED);
    day.setVisible(!day.getText().isEmpty());
    Label saved = Look.label(bar, "", Look.MUTED);
    saved.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(saved, "status-saved");
    Label help = Look.label(bar, texts.get("status.help"), Look.MUTED);
    help.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
    session
        .changes()
        .listenToDrafts(saved, at -> saved.setText(texts.get("status.draft", TIME.format(at))));
    session
        .changes()
        .listen(
            saved,
            record ->
                saved.setText(
                    session
                        .changes()
                        .lastSaved()
                        .map(at -> texts.get("status.saved", TIME.format(at)))
                        .orElse("")));
  }

  /** Returns the business day when the clock does not run (demo). */
  private String day() {
    Clock business = session.kernel().clock().business();
    boolean fixed = business.equals(Clock.fixed(business.instant(), BusinessClock.ZONE));
    return fixed
        ? texts.get("status.day", session.kernel().clock().now().toLocalDate().toString())
        : "";
  }
}
