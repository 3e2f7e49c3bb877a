package org.xianjie.core.household;

/** How a household likes to be reached. */
public enum PreferredChannel {
  /** 走访. */
  VISIT,
  /** 热线. */
  HOTLINE,
  /** 线上. */
  ONLINE,
  /** 代办点. */
  SERVICE_POINT,
  /** 视频. */
  VIDEO
}
