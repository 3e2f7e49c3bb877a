package org.xianjie.core.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one package: {@code messages.properties} (English) and {@code
 * messages_zh_CN.properties} beside a class. A missing key is an error of the build (see the label
 * test), so look-ups fail loudly.
 */
public final class Labels {
  private static final ResourceBundle.Control PROPERTIES_ONLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Class<?> anchor;

  private Labels(Class<?> anchor) {
    this.anchor = anchor;
  }

  /** Returns the labels that lie beside the class. */
  public static Labels of(Class<?> anchor) {
    return new Labels(anchor);
  }

  /**
   * Returns the text of a key.
   *
   * @throws MissingResourceException if the key has no text in that language
   */
  public String text(Locale locale, String key) {
    return bundle(locale).getString(key);
  }

  /** Tells whether the key has a text in that language. */
  public boolean has(Locale locale, String key) {
    return bundle(locale).containsKey(key);
  }

  /** Returns the label of an enum constant, key {@code EnumName.CONSTANT}. */
  public String constant(Locale locale, Enum<?> constant) {
    return text(locale, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private ResourceBundle bundle(Locale locale) {
    String name = anchor.getPackageName() + ".messages";
    return ResourceBundle.getBundle(name, locale, anchor.getClassLoader(), PROPERTIES_ONLY);
  }
}
