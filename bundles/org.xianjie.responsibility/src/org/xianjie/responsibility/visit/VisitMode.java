package org.xianjie.responsibility.visit;

/** How a visit took place. */
public enum VisitMode {
  /** 上门. */
  ONSITE,
  /** 集中走访. */
  CONCENTRATED,
  /** 电话. */
  PHONE,
  /** 视频. */
  VIDEO,
  /** 接访. */
  OFFICE
}
