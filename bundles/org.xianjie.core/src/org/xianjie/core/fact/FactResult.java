package org.xianjie.core.fact;

import java.util.Map;

/** The answer to a fact question: a value, or plainly unavailable – never zero. */
public sealed interface FactResult {
  /** The provider answered. */
  record Available(Map<String, Object> values, String provider) implements FactResult {}

  /** No installed module answers the question (模块未安装). */
  record Unavailable(String code) implements FactResult {}
}
