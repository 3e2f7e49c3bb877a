package org.xianjie.management.risk;

/** What becomes of an assistance policy (S0 §4.5). */
public enum TransitionDecision {
  /** 延续. */
  CONTINUE,
  /** 优化. */
  OPTIMISE,
  /** 调整. */
  ADJUST
}
