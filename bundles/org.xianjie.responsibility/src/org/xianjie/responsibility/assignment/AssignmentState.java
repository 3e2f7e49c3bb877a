package org.xianjie.responsibility.assignment;

/** State of an assignment. */
public enum AssignmentState {
  /** 在岗. */
  ACTIVE,
  /** 已结束. */
  ENDED
}
