package org.xianjie.workbench.form;

import org.eclipse.swt.widgets.Control;

/** A widget that shows and takes the value of one field. */
interface FieldEditor {
  /** Returns what is laid out. */
  Control control();

  /** Returns what gets the focus. */
  default Control focus() {
    return control();
  }

  /** Shows a value; null empties the widget. Listeners are told. */
  void show(Object value);

  /** Returns what the person put in. */
  Entry entry();

  /** Calls the listener on every change. */
  void listen(Runnable changed);

  /** Tells whether it takes the whole width of the form. */
  default boolean isWide() {
    return false;
  }
}
