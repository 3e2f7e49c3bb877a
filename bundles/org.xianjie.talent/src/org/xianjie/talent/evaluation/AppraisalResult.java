package org.xianjie.talent.evaluation;

/** Result of a skill appraisal. */
public enum AppraisalResult {
  /** 合格. */
  PASS,
  /** 不合格. */
  FAIL
}
