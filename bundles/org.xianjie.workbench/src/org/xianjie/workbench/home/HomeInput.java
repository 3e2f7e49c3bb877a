package org.xianjie.workbench.home;

import java.util.Locale;
import org.xianjie.core.text.Labels;
import org.xianjie.workbench.navigation.ScreenInput;

/** The home page. */
public final class HomeInput extends ScreenInput {
  /** Id of the editor. */
  public static final String EDITOR = "org.xianjie.workbench.home";

  /** Creates the input. */
  public HomeInput() {
    super(EDITOR, Labels.of(HomeInput.class).text(Locale.getDefault(), "home"));
  }
}
