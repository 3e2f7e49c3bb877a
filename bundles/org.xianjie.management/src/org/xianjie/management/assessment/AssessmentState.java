package org.xianjie.management.assessment;

/** State of an assessment (domain.md §8.2). */
public enum AssessmentState {
  /** 待启动. */
  OPEN,
  /** 数据已冻结. */
  FACTS_FROZEN,
  /** 四方评价中. */
  PARTIES_SCORING,
  /** 已计分. */
  COMPUTED,
  /** 公示复核. */
  REVIEW,
  /** 已确认. */
  CONFIRMED,
  /** 已运用. */
  USED
}
