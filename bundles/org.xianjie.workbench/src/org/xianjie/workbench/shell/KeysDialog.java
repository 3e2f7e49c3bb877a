package org.xianjie.workbench.shell;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;

/** The keys of the workbench. */
final class KeysDialog extends PlainDialog {
  private static final List<String> KEYS =
      List.of(
          "Alt+Home",
          "Ctrl+K",
          "Ctrl+N",
          "Ctrl+F",
          "F5",
          "Enter",
          "Ctrl+C",
          "Ctrl+S",
          "Ctrl+Z",
          "Ctrl+Y",
          "Ctrl+PageDown",
          "Ctrl+W",
          "F1",
          "Ctrl+Q");

  KeysDialog(Shell parent, Locale locale) {
    super(
        parent,
        new Texts(KeysDialog.class, locale),
        new Texts(KeysDialog.class, locale).get("keys"));
  }

  @Override
  void fill(Composite area) {
    for (String key : KEYS) {
      Label name = Look.label(area, key, Look.ACCENT_DARK);
      name.setFont(Look.bold(area));
      Look.label(area, texts().get("key." + key));
    }
  }
}
