package org.xianjie.talent.evaluation;

/** Which title is applied for (S0 §4.3.4(3)). */
public enum TitleKind {
  /** 乡村实用人才. */
  RURAL_PRACTICAL,
  /** 农民职业职称. */
  FARMER_TITLE,
  /** 普通职称. */
  NORMAL
}
