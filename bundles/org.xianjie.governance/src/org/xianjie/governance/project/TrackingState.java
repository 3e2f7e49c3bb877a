package org.xianjie.governance.project;

/** State of tracking. */
public enum TrackingState {
  /** 跟踪中. */
  ACTIVE,
  /** 已完成. */
  SETTLED
}
