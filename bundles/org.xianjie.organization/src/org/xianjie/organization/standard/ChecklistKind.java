package org.xianjie.organization.standard;

/** Part of the container 一任务两要点三清单 (S0 §4.1.2(3)). */
public enum ChecklistKind {
  /** 一任务. */
  TASK,
  /** 两要点. */
  POINT,
  /** 三清单. */
  LIST,
  /** 其他. */
  OTHER
}
