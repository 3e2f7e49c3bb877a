package org.xianjie.core.algorithm;

import java.util.Map;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.security.Caller;

/** Gathers the input of an algorithm from the records that the caller may read. */
@FunctionalInterface
public interface StoredInput {
  /**
   * Gathers the input.
   *
   * @return the same fields as in a file
   * @throws org.xianjie.core.text.Refusal if the caller may not read the records
   */
  Map<String, Object> gather(Kernel kernel, Caller caller);
}
