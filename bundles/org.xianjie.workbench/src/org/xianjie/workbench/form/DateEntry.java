package org.xianjie.workbench.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.text.Message;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.ValueText;

/** A date or a date with time, typed or picked; tells the weekday and whether people work. */
final class DateEntry implements FieldEditor {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int DATE_LENGTH = 10;

  private final WorkbenchSession session;
  private final boolean time;
  private final Composite row;
  private final Text text;
  private final Label hint;

  DateEntry(Composite parent, WorkbenchSession session, boolean time) {
    this.session = session;
    this.time = time;
    row = Look.surface(parent, 2, 0);
    ((GridLayout) row.getLayout()).horizontalSpacing = 4;
    text = new Text(row, SWT.BORDER | SWT.SINGLE);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.minimumWidth = 90;
    text.setLayoutData(data);
    text.setMessage(time ? "2026-06-30 09:00" : "2026-06-30");
    Button pick = Look.button(row, "▾");
    pick.addListener(SWT.Selection, event -> pick());
    hint = Look.label(row, "", Look.MUTED);
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    below.exclude = true;
    hint.setLayoutData(below);
    text.addListener(SWT.Modify, event -> showHint());
    TextUndo.install(text);
  }

  @Override
  public Control control() {
    return row;
  }

  @Override
  public Control focus() {
    return text;
  }

  @Override
  public void show(Object value) {
    text.setText(value instanceof LocalDateTime at ? MINUTES.format(at) : valueText(value));
  }

  private static String valueText(Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  @Override
  public Entry entry() {
    String typed = text.getText().strip().replace('/', '-').replace('T', ' ');
    if (typed.isEmpty()) {
      return Entry.of(null);
    }
    try {
      return Entry.of(time ? LocalDateTime.parse(typed, MINUTES) : LocalDate.parse(typed));
    } catch (DateTimeParseException ignored) {
      String key = time ? "problem.datetime" : "problem.date";
      return Entry.wrong(Message.of(ValueText.class, key));
    }
  }

  private void showHint() {
    Object value = entry().value();
    LocalDate day = value instanceof LocalDateTime at ? at.toLocalDate() : (LocalDate) value;
    String shown = "";
    if (day != null && !session.kernel().calendar().calendar().isWorkday(day)) {
      String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, session.locale());
      shown = Message.of(ValueText.class, "hint.holiday", weekday).text(session.locale());
    }
    if (!hint.getText().equals(shown)) {
      hint.setText(shown);
      ((GridData) hint.getLayoutData()).exclude = shown.isEmpty();
      hint.setVisible(!shown.isEmpty());
      row.requestLayout();
    }
  }

  private void pick() {
    Shell popup = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
    popup.setLayout(new FillLayout());
    DateTime calendar = new DateTime(popup, SWT.CALENDAR | SWT.BORDER);
    Object value = entry().value();
    LocalDate day = session.kernel().clock().now().toLocalDate();
    if (value instanceof LocalDateTime at) {
      day = at.toLocalDate();
    } else if (value instanceof LocalDate date) {
      day = date;
    }
    calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    calendar.addListener(SWT.Selection, event -> take(calendar));
    calendar.addListener(SWT.MouseDoubleClick, event -> popup.close());
    popup.addListener(SWT.Deactivate, event -> popup.close());
    popup.pack();
    popup.setLocation(text.toDisplay(0, text.getSize().y));
    popup.open();
    calendar.setFocus();
  }

  private void take(DateTime calendar) {
    LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    String typed = text.getText();
    String rest = typed.length() > DATE_LENGTH ? typed.substring(DATE_LENGTH) : " 09:00";
    text.setText(time ? day + rest : day.toString());
  }

  @Override
  public void listen(Runnable changed) {
    text.addListener(SWT.Modify, event -> changed.run());
  }
}
