package org.xianjie.talent.registry;

/** Whether somebody away wants to come home (S0 §4.3.1(2)). */
public enum ReturnIntention {
  /** 愿意返乡. */
  WILLING,
  /** 观望. */
  MAYBE,
  /** 暂不返乡. */
  NO
}
