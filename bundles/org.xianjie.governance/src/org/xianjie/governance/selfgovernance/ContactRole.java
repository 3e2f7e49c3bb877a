package org.xianjie.governance.selfgovernance;

/** Role of a contact cadre in an activity (S1 §1.3.1). */
public enum ContactRole {
  /** 法治宣传员. */
  LAW_PROMOTER,
  /** 德治引导员. */
  MORAL_GUIDE,
  /** 无. */
  NONE
}
