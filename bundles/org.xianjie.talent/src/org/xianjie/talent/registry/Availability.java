package org.xianjie.talent.registry;

/** Whether a talent has time. */
public enum Availability {
  /** 可用. */
  AVAILABLE,
  /** 部分可用. */
  PARTLY,
  /** 不可用. */
  UNAVAILABLE
}
