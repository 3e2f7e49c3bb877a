package org.xianjie.workbench.session;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.text.Refusal;

/**
 * Shows what went wrong: a refusal as its reasons, anything else with what was kept and details.
 */
public final class Problems {
  private final Locale locale;
  private final Texts texts;

  /** Creates the messages in a language. */
  public Problems(Locale locale) {
    this.locale = locale;
    this.texts = new Texts(Problems.class, locale);
  }

  /** Returns a handler that logs errors of the event loop before the workbench takes over. */
  public static Consumer<Error> errorHandler(Locale locale) {
    return error -> {
      ILog.of(Problems.class).error(new Texts(Problems.class, locale).get("unexpected"), error);
      throw error;
    };
  }

  /** Returns the words for a problem: its reasons, or that something unexpected happened. */
  public String text(Exception problem) {
    return switch (problem) {
      case Refusal refusal -> refusal.text(locale);
      case StoreUnavailable unavailable -> unavailable.text(locale);
      default -> texts.get("unexpected");
    };
  }

  /** Tells whether the problem is one that people can correct. */
  public boolean isExpected(Exception problem) {
    return problem instanceof Refusal || problem instanceof StoreUnavailable;
  }

  /** Shows the problem; an unexpected one is logged once. */
  public void show(Shell parent, Exception problem) {
    if (isExpected(problem)) {
      MessageDialog dialog =
          new MessageDialog(
              parent,
              texts.get("refused"),
              null,
              text(problem),
              MessageDialog.INFORMATION,
              0,
              texts.get("understood"));
      dialog.open();
    } else {
      ILog.of(Problems.class).error(texts.get("unexpected"), problem);
      new ProblemDialog(parent, texts, problem).open();
    }
  }
}
