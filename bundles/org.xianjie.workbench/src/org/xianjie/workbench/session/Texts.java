package org.xianjie.workbench.session;

import java.util.Locale;
import org.xianjie.core.text.Message;

/** The texts of a bundle's screens: the {@code messages} bundle beside a class. */
public final class Texts {
  private final Class<?> anchor;
  private final Locale locale;

  /** Creates the texts that lie beside the anchor. */
  public Texts(Class<?> anchor, Locale locale) {
    this.anchor = anchor;
    this.locale = locale;
  }

  /** Returns a text with its arguments. */
  public String get(String key, Object... arguments) {
    return Message.of(anchor, key, arguments).text(locale);
  }

  /** Returns the language. */
  public Locale locale() {
    return locale;
  }
}
