package org.xianjie.management.supervision;

/** How a confirmed finding is handled. */
public enum Handling {
  /** 提醒. */
  REMIND,
  /** 调整. */
  ADJUST,
  /** 问责. */
  ACCOUNT
}
