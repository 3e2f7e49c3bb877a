package org.xianjie.workbench.signin;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Moments;
import org.xianjie.workbench.session.Texts;

/** Account and password. */
final class SignInPage {
  private static final String USER = "xianjie.signin.user";
  private static final String PASSWORD = "XIANJIE_PASSWORD";

  private final EntranceShell shell;
  private final Texts texts;
  private final Combo account;
  private final Text password;
  private final Button button;
  private final Label message;

  SignInPage(EntranceShell shell, Composite page) {
    this.shell = shell;
    this.texts = shell.texts();
    Look.label(page, texts.get("account"), Look.MUTED);
    account = new Combo(page, SWT.DROP_DOWN);
    account.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(account, "signin-account");
    Look.label(page, texts.get("password"), Look.MUTED);
    password = new Text(page, SWT.BORDER | SWT.PASSWORD);
    password.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(password, "signin-password");
    message = new Label(page, SWT.WRAP);
    GridData lines = new GridData(SWT.FILL, SWT.TOP, true, false);
    lines.heightHint = 2 * password.getLineHeight() + 6;
    message.setLayoutData(lines);
    message.setForeground(Look.WRONG);
    Look.named(message, "signin-message");
    button = Look.primary(page, texts.get("signin"));
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    button.addListener(SWT.Selection, event -> submit());
    account.addListener(SWT.DefaultSelection, event -> password.setFocus());
    password.addListener(SWT.DefaultSelection, event -> submit());
    shell.shell().setDefaultButton(button);
    account.setFocus();
  }

  /** Signs in by itself where the start says as whom. */
  void start() {
    String user = System.getProperty(USER);
    String secret = System.getenv(PASSWORD);
    if (user != null && secret != null) {
      account.setText(user);
      password.setText(secret);
      submit();
    }
  }

  /** Offers the accounts of the database; the only one is filled in. */
  void offer(List<String> accounts) {
    if (account.isDisposed()) {
      return;
    }
    String typed = account.getText();
    account.setItems(accounts.toArray(String[]::new));
    account.setText(typed.isEmpty() && accounts.size() == 1 ? accounts.getFirst() : typed);
    if (!account.getText().isEmpty() && account.isFocusControl() && typed.isEmpty()) {
      password.setFocus();
    }
  }

  private void submit() {
    String name = account.getText().strip();
    char[] secret = password.getTextChars();
    if (name.isEmpty() || secret.length == 0 || !button.isEnabled()) {
      say(texts.get("signin.missing"));
      return;
    }
    Moments.SIGN_IN_PRESSED.now();
    button.setEnabled(false);
    say("");
    button.setText(texts.get("signin.running"));
    shell.signIn(
        name,
        secret,
        failure -> {
          Arrays.fill(secret, ' ');
          failed(failure);
        });
  }

  void failed(Exception failure) {
    if (button.isDisposed()) {
      return;
    }
    button.setEnabled(true);
    button.setText(texts.get("signin"));
    say(shell.explain(failure));
    password.setText("");
    password.setFocus();
  }

  private void say(String text) {
    message.setText(text);
    message.requestLayout();
  }
}
