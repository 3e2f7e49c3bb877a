package org.xianjie.management.assessment;

/** Grade of an assessment (local setting). */
public enum Grade {
  /** 优秀. */
  EXCELLENT,
  /** 称职. */
  COMPETENT,
  /** 基本称职. */
  BASIC,
  /** 不称职. */
  INCOMPETENT
}
