package org.xianjie.workbench.navigation;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The input of an editor that is a whole screen, for example the need desk; open once. */
public class ScreenInput implements IEditorInput {
  private final String id;
  private final String name;

  /**
   * Creates the input.
   *
   * @param id what makes it the same screen
   * @param name title of its tab
   */
  public ScreenInput(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Returns what makes it the same screen. */
  public final String id() {
    return id;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.getMissingImageDescriptor();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return name;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof ScreenInput input && input.id.equals(id);
  }

  @Override
  public final int hashCode() {
    return id.hashCode();
  }
}
