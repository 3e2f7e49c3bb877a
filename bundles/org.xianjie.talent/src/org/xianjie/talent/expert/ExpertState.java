package org.xianjie.talent.expert;

/** State of an expert of the pool. */
public enum ExpertState {
  /** 待本人确认. */
  OFFERED,
  /** 在库. */
  ACTIVE,
  /** 本人婉拒. */
  REFUSED,
  /** 已退出. */
  LEFT
}
