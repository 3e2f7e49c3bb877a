package org.xianjie.workbench.signin;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Moments;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;

/** The small window before the workbench; its page is sign-in, first run or recovery sheet. */
final class EntranceShell {
  private static final int WIDTH = 460;
  private static final int MARGIN = 32;

  private final Display display;
  private final Door door;
  private final Texts texts;
  private final Problems problems;
  private final Shell shell;
  private final Composite page;
  private Optional<SignedIn> signedIn = Optional.empty();

  EntranceShell(Display display, Path folder, Locale locale) {
    this.display = display;
    door = new Door(folder, locale);
    texts = new Texts(EntranceShell.class, locale);
    problems = new Problems(locale);
    shell = new Shell(display, SWT.CLOSE | SWT.TITLE | SWT.MIN);
    shell.setText(texts.get("brand"));
    shell.setBackground(Look.WHITE);
    shell.setBackgroundMode(SWT.INHERIT_DEFAULT);
    GridLayout layout = new GridLayout();
    layout.marginWidth = MARGIN;
    layout.marginHeight = MARGIN - 8;
    layout.verticalSpacing = 4;
    shell.setLayout(layout);
    Label brand = Look.label(shell, texts.get("brand"), Look.ACCENT);
    brand.setFont(Look.scaled(shell, 2, SWT.BOLD));
    Label motto = Look.label(shell, texts.get("motto"), Look.MUTED);
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
    motto.setLayoutData(below);
    page = Look.surface(shell, 1, 0);
    GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
    fill.widthHint = WIDTH - 2 * MARGIN;
    fill.verticalIndent = 14;
    page.setLayoutData(fill);
  }

  Optional<SignedIn> open() {
    SignInPage signIn = new SignInPage(this, page);
    fit();
    shell.open();
    Moments.SIGN_IN_READY.whenPainted(display);
    signIn.start();
    run(door::accounts, found -> arrived(signIn, found), signIn::failed);
    while (!shell.isDisposed()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    return signedIn;
  }

  private void arrived(SignInPage signIn, List<String> accounts) {
    if (accounts.isEmpty()) {
      show(() -> new FirstRunPage(this, page));
    } else {
      signIn.offer(accounts);
    }
  }

  /** Replaces what is shown. */
  void show(Runnable create) {
    for (Control child : page.getChildren()) {
      child.dispose();
    }
    create.run();
    fit();
  }

  /** Adapts the window to its content and keeps it in the middle of the screen. */
  void fit() {
    Point size = shell.computeSize(WIDTH, SWT.DEFAULT, true);
    Rectangle screen = display.getPrimaryMonitor().getClientArea();
    int left = screen.x + (screen.width - size.x) / 2;
    int top = screen.y + Math.max(0, (screen.height - size.y) / 3);
    shell.setBounds(left, top, size.x, size.y);
    shell.layout(true, true);
  }

  void enter(SignedIn open) {
    signedIn = Optional.of(open);
    shell.close();
  }

  /** Signs in on a thread of its own and closes the window. */
  void signIn(String account, char[] password, Consumer<Exception> refused) {
    run(() -> door.open(account, password), this::enter, refused);
  }

  /** Runs work off the UI thread; its result arrives while the window is open. */
  <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> otherwise) {
    Thread.ofPlatform()
        .daemon()
        .name("xianjie-entrance")
        .start(
            () -> {
              try {
                T result = work.call();
                tell(() -> then.accept(result));
              } catch (Exception e) {
                tell(() -> otherwise.accept(e));
              }
            });
  }

  /** Runs a step on the UI thread while the window is open. */
  void tell(Runnable step) {
    display.asyncExec(
        () -> {
          if (!shell.isDisposed()) {
            step.run();
          }
        });
  }

  /** Returns the words for a failure; one that nobody can correct is shown with its details. */
  String explain(Exception failure) {
    if (!problems.isExpected(failure)) {
      problems.show(shell, failure);
    }
    return problems.text(failure);
  }

  Door door() {
    return door;
  }

  Texts texts() {
    return texts;
  }

  Shell shell() {
    return shell;
  }
}
