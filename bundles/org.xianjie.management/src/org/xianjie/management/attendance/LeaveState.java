package org.xianjie.management.attendance;

/** State of a leave (domain.md §8.2). */
public enum LeaveState {
  /** 已申请. */
  REQUESTED,
  /** 已批准. */
  APPROVED,
  /** 已休. */
  TAKEN,
  /** 已登记. */
  RECORDED,
  /** 未批准. */
  REJECTED
}
