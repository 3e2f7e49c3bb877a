package org.xianjie.management.duty;

/** State of a goal of a department. */
public enum GoalState {
  /** 已下达. */
  SET,
  /** 推进中. */
  IN_PROGRESS,
  /** 已完成. */
  DONE,
  /** 未完成. */
  MISSED
}
