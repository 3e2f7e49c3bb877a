package org.xianjie.workbench.form;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xianjie.workbench.look.Look;

/**
 * The labels at the left of the fields of a form: as wide as the longest of them, up to a limit
 * beyond which a label goes on in a second line. No label is cut.
 *
 * @param width in pixels
 */
record LabelColumn(int width) {
  private static final String MARK = " *";
  private static final int LEAST = 72;
  private static final int MOST = 132;
  private static final int TOP = 5;

  /** Measures the labels in the font of the grid. */
  static LabelColumn of(Composite grid, List<String> labels) {
    GC gc = new GC(grid);
    try {
      int widest =
          labels.stream().mapToInt(label -> gc.textExtent(label + MARK).x).max().orElse(LEAST);
      return new LabelColumn(Math.clamp(widest + 2, LEAST, MOST));
    } finally {
      gc.dispose();
    }
  }

  Label create(Composite grid, String label, boolean required) {
    Label shown = new Label(grid, SWT.RIGHT | SWT.WRAP);
    shown.setText((label + (required ? MARK : "")).replace("&", "&&"));
    shown.setForeground(Look.MUTED);
    GridData data = new GridData(SWT.FILL, SWT.TOP, false, false);
    data.widthHint = width;
    data.verticalIndent = TOP;
    shown.setLayoutData(data);
    return shown;
  }
}
