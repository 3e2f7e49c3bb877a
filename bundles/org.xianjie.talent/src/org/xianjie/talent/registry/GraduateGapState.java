package org.xianjie.talent.registry;

/** State of a village without graduate. */
public enum GraduateGapState {
  /** 缺大学生. */
  OPEN,
  /** 已补上. */
  FILLED
}
