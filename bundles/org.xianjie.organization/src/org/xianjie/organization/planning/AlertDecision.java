package org.xianjie.organization.planning;

/** What a person decides about two similar plans (ORG-R5). */
public enum AlertDecision {
  /** 差异足够. */
  DIFFERENT_ENOUGH,
  /** 调整前者. */
  ADJUST_FIRST,
  /** 调整后者. */
  ADJUST_SECOND,
  /** 抱团共建. */
  JOINT_BRAND
}
