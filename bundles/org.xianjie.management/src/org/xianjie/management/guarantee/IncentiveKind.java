package org.xianjie.management.guarantee;

/** Kind of an incentive (S0 §4.5.3, S1 §5.1, S2 H4¶3). */
public enum IncentiveKind {
  /** 政治待遇. */
  POLITICAL,
  /** 经济待遇. */
  ECONOMIC,
  /** 评先选优. */
  HONOUR,
  /** 提拔. */
  PROMOTION,
  /** 职级. */
  RANK,
  /** 创新奖. */
  INNOVATION
}
