package org.xianjie.responsibility.ui.paper;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.xianjie.workbench.session.Texts;

/**
 * The blank need form for villages without network: what a person asks for is written by hand and
 * entered later with its true time of receipt.
 */
public final class BlankNeedForm {
  private static final List<String> LINES =
      List.of("household", "village", "phone", "receivedAt", "category", "urgency");
  private static final int LINES_OF_TEXT = 9;
  private static final int FONT_POINTS = 11;
  private static final double TITLE_FACTOR = 1.6;
  private static final double LINE_FACTOR = 2.4;
  private static final double LABEL_SHARE = 0.22;
  private static final int PAGE_PARTS = 10;

  private final Texts texts;

  BlankNeedForm(Locale locale) {
    texts = new Texts(BlankNeedForm.class, locale);
  }

  /** Asks for a printer and prints one page. */
  public static void print(Shell parent, Locale locale) {
    PrinterData chosen = new PrintDialog(parent).open();
    if (chosen == null) {
      return;
    }
    Printer printer = new Printer(chosen);
    try {
      BlankNeedForm form = new BlankNeedForm(locale);
      if (printer.startJob(form.texts.get("title"))) {
        printer.startPage();
        GC gc = new GC(printer);
        try {
          form.draw(gc, printer.getClientArea());
        } finally {
          gc.dispose();
        }
        printer.endPage();
        printer.endJob();
      }
    } finally {
      printer.dispose();
    }
  }

  /** Draws the form into a page. */
  void draw(GC gc, Rectangle page) {
    Font text = font(gc, 1);
    Font title = font(gc, TITLE_FACTOR);
    try {
      int margin = page.width / PAGE_PARTS;
      Rectangle body =
          new Rectangle(
              page.x + margin, page.y + margin, page.width - 2 * margin, page.height - 2 * margin);
      gc.setFont(title);
      String head = texts.get("title");
      Point size = gc.textExtent(head);
      gc.drawText(head, body.x + (body.width - size.x) / 2, body.y, true);
      gc.setFont(text);
      int line = (int) (gc.getFontMetrics().getHeight() * LINE_FACTOR);
      int y = body.y + size.y + line;
      for (String name : LINES) {
        y = drawLine(gc, body, y, line, texts.get(name));
      }
      y = drawBlock(gc, body, y, line);
      gc.drawText(texts.get("sign"), body.x, y + line / 2, true);
      gc.drawText(texts.get("note"), body.x, y + line + line / 2, true);
    } finally {
      text.dispose();
      title.dispose();
    }
  }

  private int drawLine(GC gc, Rectangle body, int y, int line, String label) {
    int split = body.x + (int) (body.width * LABEL_SHARE);
    gc.drawRectangle(body.x, y, body.width, line);
    gc.drawLine(split, y, split, y + line);
    int height = gc.textExtent(label).y;
    gc.drawText(label, body.x + height / 2, y + (line - height) / 2, true);
    return y + line;
  }

  private int drawBlock(GC gc, Rectangle body, int y, int line) {
    int split = body.x + (int) (body.width * LABEL_SHARE);
    int height = line * LINES_OF_TEXT;
    gc.drawRectangle(body.x, y, body.width, height);
    gc.drawLine(split, y, split, y + height);
    String label = texts.get("text");
    gc.drawText(label, body.x + gc.textExtent(label).y / 2, y + line / 2, true);
    return y + height;
  }

  private static Font font(GC gc, double factor) {
    FontData data = gc.getFont().getFontData()[0];
    return new Font(
        gc.getDevice(), new FontData(data.getName(), (int) (FONT_POINTS * factor), SWT.NORMAL));
  }
}
