package org.xianjie.core.kernel;

import java.util.Locale;

/**
 * Adds the part of a module to the demo county once its places, people and accounts are there; an
 * OSGi service of the module, so that the demo shows whatever is installed.
 */
public interface DemoChapter {
  /** Returns the name; chapters are written in the order of their names. */
  String name();

  /**
   * Writes the chapter.
   *
   * @param kernel the open database
   * @param base region of the database
   * @param locale language of texts
   */
  void write(Kernel kernel, String base, Locale locale);
}
