package org.xianjie.management.supervision;

/** State of a finding (domain.md §8.2). */
public enum SupervisionState {
  /** 已发现. */
  FOUND,
  /** 已告知. */
  NOTIFIED,
  /** 已陈述. */
  STATEMENT,
  /** 已认定. */
  CONFIRMED,
  /** 不成立. */
  UNFOUNDED,
  /** 整改中. */
  RECTIFYING,
  /** 复查. */
  RECHECK,
  /** 已办结. */
  CLOSED,
  /** 申诉中. */
  APPEALED,
  /** 维持. */
  UPHELD,
  /** 变更. */
  CORRECTED,
  /** 撤销. */
  REVOKED
}
