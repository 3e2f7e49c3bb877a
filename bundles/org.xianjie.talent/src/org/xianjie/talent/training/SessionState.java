package org.xianjie.talent.training;

/** State of a training session (domain.md §6.2). */
public enum SessionState {
  /** 已计划. */
  PLANNED,
  /** 报名中. */
  OPEN,
  /** 已举办. */
  HELD,
  /** 已评估. */
  EVALUATED
}
