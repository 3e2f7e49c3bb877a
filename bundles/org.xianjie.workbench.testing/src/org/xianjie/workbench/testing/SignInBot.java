package org.xianjie.workbench.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The sign-in page. */
public final class SignInBot {
  private final Desk desk;

  /** Waits for nothing; the page comes when it is used. */
  public SignInBot(Desk desk) {
    this.desk = desk;
  }

  /** Types account and password and presses Enter. */
  public void enter(String account, String password) {
    Combo name = desk.named(Combo.class, "signin-account");
    desk.ask(
        () -> {
          name.setText(account);
          return true;
        });
    desk.type(desk.named(Text.class, "signin-password"), password);
    desk.key(SWT.CR);
  }

  /** Waits until the page says why it did not let the person in, and returns it. */
  public String refusal() {
    Label message = desk.named(Label.class, "signin-message");
    desk.awaitThat("refusal", () -> !message.getText().isEmpty());
    return desk.ask(message::getText);
  }

  /** Waits until the workbench is there. */
  public void arrive() {
    desk.named(Table.class, "navigator");
    desk.named(Label.class, "home-greeting");
  }
}
