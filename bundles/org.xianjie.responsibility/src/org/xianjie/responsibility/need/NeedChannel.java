package org.xianjie.responsibility.need;

/** How a need came in. */
public enum NeedChannel {
  /** 走访. */
  VISIT,
  /** 热线. */
  HOTLINE,
  /** 线上. */
  ONLINE,
  /** 代办点. */
  SERVICE_POINT,
  /** 议事会. */
  COUNCIL,
  /** 需求征集日. */
  NEED_DAY,
  /** 设备. */
  IOT,
  /** 预判. */
  MONITOR
}
