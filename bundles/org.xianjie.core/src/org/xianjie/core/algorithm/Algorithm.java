package org.xianjie.core.algorithm;

import java.util.Map;
import java.util.Optional;

/**
 * One algorithm of domain.md §9.4, offered by its module as an OSGi service. The computation itself
 * is a plain class; this is its border: named values in, named values out.
 */
public interface Algorithm {
  /** Returns n of ALG-n. */
  int number();

  /**
   * Computes.
   *
   * @param input fields that are not given are unknown; the order of lists never matters
   * @param thresholds defaults of thresholds that the input does not set
   * @return values in the order of the answer: texts, numbers, truth values, {@code null}, {@link
   *     org.xianjie.core.text.Message}, lists and maps of these
   * @throws org.xianjie.core.text.Refusal with every reason
   */
  Map<String, Object> run(Input input, Thresholds thresholds);

  /** Returns how the input is gathered from stored records; empty where it cannot. */
  default Optional<StoredInput> stored() {
    return Optional.empty();
  }
}
