package org.xianjie.talent.training;

/** When a cadre rated a skill. */
public enum RatingMoment {
  /** 培训前. */
  BEFORE,
  /** 培训后. */
  AFTER,
  /** 其他. */
  OTHER
}
