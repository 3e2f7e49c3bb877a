package org.xianjie.workbench.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.workflow.PossibleAction;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;

/** What can be done with a record as buttons, and for what can not, why. */
final class ActionBar extends Composite {
  private static final int AIR = 16;
  private static final String ACTION = "org.xianjie.action";

  private final Texts texts;
  private final Consumer<PossibleAction> run;
  private final Composite buttons;
  private final Composite reasons;

  ActionBar(Composite parent, Texts texts, Consumer<PossibleAction> run) {
    super(parent, SWT.NONE);
    this.texts = texts;
    this.run = run;
    setBackground(Look.WHITE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 2;
    setLayout(layout);
    buttons = new Composite(this, SWT.NONE);
    buttons.setBackground(Look.WHITE);
    RowLayout row = new RowLayout();
    row.marginLeft = 0;
    row.spacing = 8;
    buttons.setLayout(row);
    buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    reasons = new Composite(this, SWT.NONE);
    reasons.setBackground(Look.WHITE);
    GridLayout lines = new GridLayout();
    lines.marginWidth = 0;
    lines.marginHeight = 0;
    lines.verticalSpacing = 1;
    reasons.setLayout(lines);
    reasons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
  }

  void show(List<PossibleAction> actions) {
    clear(buttons);
    clear(reasons);
    Locale locale = texts.locale();
    boolean first = true;
    for (PossibleAction action : actions) {
      if (action.isPossible()) {
        Button button = add(action, locale);
        button.addListener(SWT.Selection, event -> run.accept(action));
        if (first) {
          Look.paintPrimary(button);
        }
        first = false;
      }
    }
    for (PossibleAction action : actions) {
      if (!action.isPossible()) {
        add(action, locale).setEnabled(false);
        addReason(action, locale);
      }
    }
    requestLayout();
  }

  private Button add(PossibleAction action, Locale locale) {
    String label = action.label().text(locale);
    Button button = Look.button(buttons, action.inputs().isEmpty() ? label : label + "…");
    button.setData(ACTION, action.name());
    button.setLayoutData(
        new RowData(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + AIR, SWT.DEFAULT));
    return button;
  }

  private void addReason(PossibleAction action, Locale locale) {
    String why =
        action.reasons().stream().map(r -> r.text(locale)).collect(Collectors.joining(" "));
    Label line = new Label(reasons, SWT.WRAP);
    line.setText(texts.get("impossible", action.label().text(locale), why));
    line.setForeground(Look.MUTED);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 300;
    line.setLayoutData(data);
  }

  private static void clear(Composite parent) {
    for (Control child : parent.getChildren()) {
      child.dispose();
    }
  }
}
