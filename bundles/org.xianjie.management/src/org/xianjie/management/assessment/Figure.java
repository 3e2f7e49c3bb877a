package org.xianjie.management.assessment;

import java.math.BigDecimal;
import org.xianjie.core.text.Message;

/** The value of an indicator before it is normalised, or why there is none. */
sealed interface Figure {
  /** Counted, with where it comes from. */
  record Counted(BigDecimal numerator, BigDecimal denominator, String origin) implements Figure {}

  /** There is none. */
  record None(Message reason) implements Figure {}
}
