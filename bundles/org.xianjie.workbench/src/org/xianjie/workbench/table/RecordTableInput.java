package org.xianjie.workbench.table;

import org.xianjie.workbench.navigation.ScreenInput;

/** The table that an editor shows. */
public final class RecordTableInput extends ScreenInput {
  private final TableSetup setup;

  /**
   * Creates the input.
   *
   * @param id what makes it the same table
   * @param name title of the tab
   * @param setup what it shows
   */
  public RecordTableInput(String id, String name, TableSetup setup) {
    super(id, name);
    this.setup = setup;
  }

  /** Returns what the table shows. */
  public TableSetup setup() {
    return setup;
  }
}
