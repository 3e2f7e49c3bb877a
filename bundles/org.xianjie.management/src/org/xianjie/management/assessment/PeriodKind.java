package org.xianjie.management.assessment;

/** Period of an assessment. */
public enum PeriodKind {
  /** 年度. */
  YEAR,
  /** 半年. */
  HALF,
  /** 专项. */
  SPECIAL
}
