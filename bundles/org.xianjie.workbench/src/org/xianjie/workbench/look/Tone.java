package org.xianjie.workbench.look;

import org.eclipse.swt.graphics.Color;

/** How a pill speaks: red only for what is late or wrong, amber for soon. */
public enum Tone {
  /** Late or wrong. */
  LATE(new Color(252, 228, 228), new Color(180, 35, 24)),
  /** Soon. */
  SOON(new Color(253, 240, 208), new Color(138, 90, 0)),
  /** In order. */
  GOOD(new Color(224, 240, 231), new Color(15, 94, 60)),
  /** A group or kind. */
  NOTE(new Color(225, 235, 250), new Color(31, 79, 153)),
  /** Nothing to say. */
  PLAIN(new Color(233, 236, 240), new Color(82, 96, 109));

  private final Color back;
  private final Color front;

  Tone(Color back, Color front) {
    this.back = back;
    this.front = front;
  }

  /** Returns the colour of the pill. */
  public Color back() {
    return back;
  }

  /** Returns the colour of its text. */
  public Color front() {
    return front;
  }
}
