package org.xianjie.governance.special;

/** Kind of a special person; a closed list, each with its legal basis. */
public enum SpecialKind {
  /** 社区矫正. */
  COMMUNITY_CORRECTION,
  /** 刑满释放. */
  RELEASED,
  /** 戒毒康复. */
  DRUG_REHABILITATION,
  /** 严重精神障碍. */
  SEVERE_MENTAL,
  /** 重点青少年. */
  MINOR_AT_RISK
}
