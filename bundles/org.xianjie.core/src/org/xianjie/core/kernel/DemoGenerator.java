package org.xianjie.core.kernel;

import java.util.Map;
import java.util.function.Consumer;

/** Fills a new database with a fictional county; an OSGi service of the demo bundle. */
public interface DemoGenerator {
  /**
   * How large the county is and how its accounts are opened.
   *
   * @param households number of households, 12 or more
   * @param months number of months of visits and needs up to the business day, 1 or more
   * @param password password of every demo account; the caller wipes it afterwards
   */
  record Size(int households, int months, char[] password) {}

  /**
   * Fills the database.
   *
   * @param administrator the signed-in first administrator
   * @param progress hears what is being made, in the administrator's language
   * @return account name per role, for example {@code R-TOWN} → {@code demo-town}
   */
  Map<String, String> generate(SignedIn administrator, Size size, Consumer<String> progress);
}
