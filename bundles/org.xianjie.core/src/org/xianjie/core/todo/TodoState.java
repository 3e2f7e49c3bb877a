package org.xianjie.core.todo;

/** State of a to-do. */
public enum TodoState {
  /** 待办. */
  OPEN,
  /** 已办. */
  DONE
}
