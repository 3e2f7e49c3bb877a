package org.xianjie.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.text.Message;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.ValueText;

/** One or several records of another type, found while a person types code, name or pinyin. */
final class ReferenceEntry implements FieldEditor {
  private static final String SEPARATOR = "；";

  private final Text text;
  private final boolean several;
  private final SuggestPopup popup;
  private List<RecordReference> chosen = List.of();

  ReferenceEntry(Composite parent, WorkbenchSession session, String type, boolean several) {
    this.several = several;
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    popup = new SuggestPopup(text, session, type, this::typedPart, this::choose);
    popup.install();
  }

  @Override
  public Control control() {
    return text;
  }

  @Override
  public void show(Object value) {
    List<RecordReference> shown = new ArrayList<>();
    if (value instanceof RecordReference reference) {
      shown.add(reference);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> shown.add(reference(item)));
    }
    chosen = List.copyOf(shown);
    popup.quietly(() -> text.setText(chosenText()));
  }

  private static RecordReference reference(Object item) {
    return item instanceof RecordReference reference
        ? reference
        : new RecordReference("", String.valueOf(item), String.valueOf(item));
  }

  private String chosenText() {
    String titles =
        chosen.stream().map(RecordReference::title).collect(Collectors.joining(SEPARATOR));
    return several && !chosen.isEmpty() ? titles + SEPARATOR : titles;
  }

  /** Returns what the person is typing now, behind the records already chosen. */
  private String typedPart() {
    String typed = text.getText();
    return several ? typed.substring(typed.lastIndexOf(SEPARATOR) + 1).strip() : typed.strip();
  }

  private void choose(RecordReference reference) {
    List<RecordReference> all = several ? new ArrayList<>(kept()) : new ArrayList<>();
    all.add(reference);
    chosen = List.copyOf(all);
    popup.quietly(() -> text.setText(chosenText()));
    text.setSelection(text.getCharCount());
  }

  private List<RecordReference> kept() {
    List<String> titles = List.of(text.getText().split(SEPARATOR));
    return chosen.stream().filter(reference -> titles.contains(reference.title())).toList();
  }

  @Override
  public Entry entry() {
    List<RecordReference> now = kept();
    boolean open = several ? !typedPart().isEmpty() : now.isEmpty() && !typedPart().isEmpty();
    if (open) {
      return Entry.wrong(Message.of(ValueText.class, "problem.reference"));
    }
    if (now.isEmpty()) {
      return Entry.of(null);
    }
    return several
        ? Entry.of(now.stream().map(RecordReference::code).toList())
        : Entry.of(now.getFirst());
  }

  @Override
  public void listen(Runnable changed) {
    text.addListener(SWT.Modify, event -> changed.run());
  }
}
