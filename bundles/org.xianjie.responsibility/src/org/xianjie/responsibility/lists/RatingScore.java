package org.xianjie.responsibility.lists;

/** What the household says about the result. */
public enum RatingScore {
  /** 很满意. */
  VERY_SATISFIED,
  /** 满意. */
  SATISFIED,
  /** 基本满意. */
  BASICALLY_SATISFIED,
  /** 不满意. */
  DISSATISFIED
}
