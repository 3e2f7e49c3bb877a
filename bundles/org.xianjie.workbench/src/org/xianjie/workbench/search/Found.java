package org.xianjie.workbench.search;

/**
 * One thing that a search found.
 *
 * @param kind what it is, in the language of the person: need, screen, command, report
 * @param title what people recognise it by
 * @param detail code or place, in a quieter colour
 * @param open opens it
 */
public record Found(String kind, String title, String detail, Opening open) {

  /** Opens what was found in a page of the workbench. */
  @FunctionalInterface
  public interface Opening {
    /** Opens it. */
    void in(org.eclipse.ui.IWorkbenchPage page) throws org.eclipse.ui.PartInitException;
  }
}
