package org.xianjie.management.attendance;

/** Kind of leave. */
public enum LeaveKind {
  /** 弹性休假. */
  FLEX,
  /** 每月集中休假. */
  CONCENTRATED,
  /** 异地轮休. */
  REMOTE_ROTATION,
  /** 法定休假. */
  STATUTORY,
  /** 病假. */
  SICK,
  /** 其他. */
  OTHER
}
