package org.xianjie.management.supervision;

/** State of a fault-tolerance case (domain.md §8.2). */
public enum ToleranceState {
  /** 已申报. */
  REPORTED,
  /** 事实核查. */
  FACTS,
  /** 条件核对. */
  CONDITIONS_CHECK,
  /** 已决定. */
  DECISION,
  /** 已归档. */
  RECORDED
}
