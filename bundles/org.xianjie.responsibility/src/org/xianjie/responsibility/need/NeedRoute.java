package org.xianjie.responsibility.need;

/** Which desk handles a need (RESP-R14). */
public enum NeedRoute {
  /** 普通. */
  NORMAL,
  /** 保密. */
  CONFIDENTIAL
}
