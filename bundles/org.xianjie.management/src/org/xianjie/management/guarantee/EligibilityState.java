package org.xianjie.management.guarantee;

/** State of an eligibility. */
public enum EligibilityState {
  /** 系统计算. */
  COMPUTED,
  /** 上级核准. */
  OVERRIDDEN
}
