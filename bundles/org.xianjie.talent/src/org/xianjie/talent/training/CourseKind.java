package org.xianjie.talent.training;

/** What a course is for (S2 H3¶2, S1 §5.4). */
public enum CourseKind {
  /** 选派前通用. */
  PRE_DISPATCH,
  /** 驻任中点餐式. */
  IN_TERM,
  /** 离任后赋能. */
  AFTER_TERM,
  /** 群众工作基础课. */
  BASIC,
  /** 产业规划进阶课. */
  ADVANCED,
  /** 新型职业农民. */
  PROF_FARMER,
  /** 数字化. */
  DIGITAL
}
