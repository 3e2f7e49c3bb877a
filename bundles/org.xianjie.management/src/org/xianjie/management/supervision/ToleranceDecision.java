package org.xianjie.management.supervision;

/** Decision on fault tolerance. */
public enum ToleranceDecision {
  /** 免责. */
  EXEMPT,
  /** 减轻. */
  MITIGATE,
  /** 不予容错. */
  NOT
}
