package org.xianjie.governance.selfgovernance;

/** Livelihood matter (S0 §4.4.2). */
public enum LivelihoodItem {
  /** 就业. */
  EMPLOYMENT,
  /** 教育. */
  EDUCATION,
  /** 医疗. */
  MEDICAL,
  /** 住房. */
  HOUSING,
  /** 社会保障. */
  SOCIAL_SECURITY,
  /** 其他. */
  OTHER
}
