package org.xianjie.organization.planning;

/** Long and mid term, or short (S0 §4.1.1(1)). */
public enum PlanHorizon {
  /** 中长期. */
  LONG_MID,
  /** 短期. */
  SHORT
}
