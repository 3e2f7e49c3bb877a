package org.xianjie.management.supervision;

/** What was found, set when the finding is confirmed. */
public enum FaultCategory {
  /** 不作为. */
  INACTION,
  /** 慢作为. */
  SLOW,
  /** 乱作为. */
  CHAOS,
  /** 失职失责. */
  DERELICTION
}
