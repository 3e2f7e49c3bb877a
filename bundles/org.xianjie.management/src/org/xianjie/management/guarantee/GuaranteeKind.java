package org.xianjie.management.guarantee;

/** What is guaranteed to cadres (S2 H4¶2, S0 §4.5.3, S1 §7.1). */
public enum GuaranteeKind {
  /** 生活补贴. */
  SUBSIDY,
  /** 艰苦补贴. */
  HARDSHIP,
  /** 包联专项津贴. */
  CONTACT_ALLOWANCE,
  /** 意外险. */
  INSURANCE,
  /** 体检. */
  CHECKUP,
  /** 安全教育. */
  SAFETY_EDU,
  /** 宿舍. */
  DORM,
  /** 餐饮. */
  CATERING,
  /** 办公. */
  OFFICE,
  /** 网络. */
  NETWORK,
  /** 谈心谈话. */
  TALK,
  /** 子女入学. */
  CHILD_SCHOOL,
  /** 家属就医. */
  FAMILY_MED
}
