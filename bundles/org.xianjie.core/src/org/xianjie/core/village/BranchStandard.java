package org.xianjie.core.village;

/** Standardization of the party branch of a village. */
public enum BranchStandard {
  /** 未开展. */
  NOT_STARTED,
  /** 创建中. */
  IN_PROGRESS,
  /** 已达标. */
  PASSED
}
