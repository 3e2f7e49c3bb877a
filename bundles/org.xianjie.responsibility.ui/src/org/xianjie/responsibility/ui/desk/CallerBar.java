package org.xianjie.responsibility.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.record.RecordReference;
import org.xianjie.responsibility.need.HouseholdFinder;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * Finds the household of somebody who calls by the telephone number, and starts a need for it. The
 * number is compared by its keyed digest and never listed.
 */
final class CallerBar extends Composite {
  private static final int FIELD_WIDTH = 170;
  private static final int COLUMNS = 4;

  private final WorkbenchSession session;
  private final Consumer<Map<String, Object>> start;
  private final Texts texts;
  private final Text phone;
  private final Composite answer;

  CallerBar(Composite parent, WorkbenchSession session, Consumer<Map<String, Object>> start) {
    super(parent, SWT.NONE);
    this.session = session;
    this.start = start;
    texts = new Texts(CallerBar.class, session.locale());
    setBackground(Look.HEADER);
    GridLayout layout = new GridLayout(COLUMNS, false);
    layout.marginWidth = 12;
    setLayout(layout);
    Label label = Look.label(this, texts.get("caller"), Look.MUTED);
    label.setBackground(Look.HEADER);
    phone = new Text(this, SWT.BORDER | SWT.SEARCH);
    phone.setMessage(texts.get("caller.hint"));
    GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
    wide.widthHint = FIELD_WIDTH;
    phone.setLayoutData(wide);
    Look.named(phone, "caller-phone");
    phone.addListener(SWT.DefaultSelection, event -> find());
    Button find = Look.button(this, texts.get("caller.find"));
    Look.named(find, "caller-find");
    find.addListener(SWT.Selection, event -> find());
    answer = new Composite(this, SWT.NONE);
    answer.setBackground(Look.HEADER);
    answer.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout row = new GridLayout(1, false);
    row.marginHeight = 0;
    answer.setLayout(row);
  }

  private void find() {
    String number = phone.getText().strip();
    if (number.isEmpty()) {
      show(List.of(), "");
      return;
    }
    HouseholdFinder finder = new HouseholdFinder(session.kernel());
    session
        .background()
        .run(
            this,
            texts.get("caller.find"),
            () -> finder.byPhone(session.caller(), number),
            households -> show(households, households.isEmpty() ? texts.get("caller.nobody") : ""));
  }

  private void show(List<RecordReference> households, String hint) {
    for (Control child : answer.getChildren()) {
      child.dispose();
    }
    ((GridLayout) answer.getLayout()).numColumns = households.size() + 1;
    for (RecordReference household : households) {
      Button begin = Look.button(answer, texts.get("caller.start", household.title()));
      begin.addListener(SWT.Selection, event -> start.accept(Map.of("household", household)));
    }
    if (households.size() == 1) {
      start.accept(Map.of("household", households.getFirst()));
    }
    Label label = Look.label(answer, hint, Look.MUTED);
    label.setBackground(Look.HEADER);
    answer.requestLayout();
  }
}
