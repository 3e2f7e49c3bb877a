package org.xianjie.workbench.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;

/** Shows the recovery sheet once; goes on only after the person confirmed to have kept it. */
final class RecoveryPage {
  private final EntranceShell shell;
  private final Texts texts;
  private final RecoverySheet sheet;
  private final Label message;

  RecoveryPage(
      EntranceShell shell, Composite page, RecoverySheet sheet, String account, char[] password) {
    this.shell = shell;
    this.texts = shell.texts();
    this.sheet = sheet;
    Label title = Look.label(page, texts.get("sheet.title"));
    title.setFont(Look.bold(page));
    paragraph(page, texts.get("sheet.why"));
    Card card = new Card(page, 1);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Text key = new Text(card, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.CENTER);
    key.setText(sheet.key());
    key.setFont(Look.scaled(page, 1.2, SWT.BOLD));
    key.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(key, "recovery-key");
    Composite buttons = Look.surface(page, 2, 0);
    ((GridLayout) buttons.getLayout()).makeColumnsEqualWidth = true;
    buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Button save = Look.button(buttons, texts.get("sheet.save"));
    save.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    save.addListener(SWT.Selection, event -> save());
    Button print = Look.button(buttons, texts.get("sheet.print"));
    print.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    print.addListener(SWT.Selection, event -> print());
    message = paragraph(page, "");
    Button kept = new Button(page, SWT.CHECK);
    kept.setText(texts.get("sheet.confirm"));
    Look.named(kept, "recovery-confirm");
    Button enter = Look.primary(page, texts.get("sheet.enter"));
    enter.setEnabled(false);
    enter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(enter, "recovery-enter");
    kept.addListener(SWT.Selection, event -> enter.setEnabled(kept.getSelection()));
    enter.addListener(
        SWT.Selection,
        event -> {
          enter.setEnabled(false);
          shell.signIn(account, password, failure -> say(shell.explain(failure)));
        });
    kept.setFocus();
  }

  private static Label paragraph(Composite page, String text) {
    Label label = new Label(page, SWT.WRAP);
    label.setText(text);
    label.setForeground(Look.MUTED);
    label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return label;
  }

  private void say(String text) {
    message.setText(text);
    shell.fit();
  }

  private void save() {
    FileDialog dialog = new FileDialog(shell.shell(), SWT.SAVE);
    dialog.setFileName(texts.get("sheet.file"));
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    try {
      Files.writeString(
          Path.of(chosen), String.join("\n", sheet.lines()) + "\n", StandardCharsets.UTF_8);
      say(texts.get("sheet.saved", chosen));
    } catch (IOException e) {
      say(texts.get("sheet.notsaved", chosen));
    }
  }

  private void print() {
    PrinterData chosen = new PrintDialog(shell.shell()).open();
    if (chosen == null) {
      return;
    }
    Printer printer = new Printer(chosen);
    try {
      if (printer.startJob(texts.get("sheet.title")) && printer.startPage()) {
        GC gc = new GC(printer);
        int margin = printer.getDPI().x;
        int height = gc.getFontMetrics().getHeight() * 3 / 2;
        int line = 0;
        for (String text : sheet.lines()) {
          gc.drawText(text, margin, margin + height * line, true);
          line++;
        }
        gc.dispose();
        printer.endPage();
        printer.endJob();
      }
    } finally {
      printer.dispose();
    }
  }
}
