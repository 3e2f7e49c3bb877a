package org.xianjie.responsibility.need;

/** How urgent a need is. */
public enum NeedUrgency {
  /** 一般. */
  NORMAL,
  /** 紧急. */
  URGENT,
  /** 特急. */
  EMERGENCY
}
