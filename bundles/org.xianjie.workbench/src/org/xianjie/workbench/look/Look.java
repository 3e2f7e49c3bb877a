package org.xianjie.workbench.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Colours, fonts and the few ready-made widgets that make every screen look the same. */
public final class Look {
  /** Surfaces. */
  public static final Color WHITE = new Color(255, 255, 255);

  /** Text. */
  public static final Color TEXT = new Color(31, 41, 51);

  /** Text of lesser weight. */
  public static final Color MUTED = new Color(107, 114, 128);

  /** The accent. */
  public static final Color ACCENT = new Color(22, 121, 79);

  /** The accent as text on white. */
  public static final Color ACCENT_DARK = new Color(15, 94, 60);

  /** The background of what is selected. */
  public static final Color SELECTED = new Color(226, 240, 232);

  /** Thin lines and borders. */
  public static final Color LINE = new Color(222, 226, 231);

  /** The background of headers of tables. */
  public static final Color HEADER = new Color(246, 247, 249);

  /** The background of the navigator. */
  public static final Color SIDE = new Color(250, 251, 252);

  /** Text of what is late or wrong. */
  public static final Color WRONG = new Color(180, 35, 24);

  private static final int AIR = 20;
  private static final double POINTS_OF_TITLE = 1.25;
  private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

  private Look() {}

  /** Returns the text font in bold. */
  public static Font bold(Control control) {
    return scaled(control, 1, SWT.BOLD);
  }

  /** Returns the font of a screen's title. */
  public static Font title(Control control) {
    return scaled(control, POINTS_OF_TITLE, SWT.BOLD);
  }

  /** Returns the text font in another size, kept as long as the display. */
  public static Font scaled(Control control, double factor, int style) {
    int height = control.getDisplay().getSystemFont().getFontData()[0].getHeight();
    FontDescriptor descriptor =
        FontDescriptor.createFrom(control.getDisplay().getSystemFont())
            .setHeight((int) Math.round(height * factor))
            .setStyle(style);
    return JFaceResources.getResources(control.getDisplay()).create(descriptor);
  }

  /** Creates a white surface with a grid. */
  public static Composite surface(Composite parent, int columns, int margin) {
    Composite surface = new Composite(parent, SWT.NONE);
    surface.setBackground(WHITE);
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = margin;
    layout.marginHeight = margin;
    surface.setLayout(layout);
    return surface;
  }

  /** Creates a label in the colour of text. */
  public static Label label(Composite parent, String text) {
    return label(parent, text, TEXT);
  }

  /** Creates a label. */
  public static Label label(Composite parent, String text, Color color) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text.replace("&", "&&"));
    label.setForeground(color);
    return label;
  }

  /** Creates the one button that continues, in the accent colour. */
  public static Button primary(Composite parent, String text) {
    Button button = button(parent, text);
    paintPrimary(button);
    return button;
  }

  /** Gives a button the accent colour. */
  public static void paintPrimary(Button button) {
    button.setData(CSS_CLASS, "primary");
    button.setBackground(ACCENT);
    button.setForeground(WHITE);
  }

  /** Creates a further button. */
  public static Button button(Composite parent, String text) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text.replace("&", "&&"));
    return button;
  }

  /** Gives a button in a grid air at both sides. */
  public static Button airy(Button button) {
    GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
    data.widthHint = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + AIR;
    button.setLayoutData(data);
    return button;
  }

  /** Names the widget for style sheets and tests. */
  public static <C extends Control> C named(C control, String id) {
    control.setData("org.eclipse.e4.ui.css.id", id);
    return control;
  }
}
