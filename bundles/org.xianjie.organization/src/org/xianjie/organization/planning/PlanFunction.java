package org.xianjie.organization.planning;

/** The four groups of functions a short-term plan covers (S0 §4.1.1(1)). */
public enum PlanFunction {
  /** 产业布局. */
  INDUSTRY_LAYOUT,
  /** 生态环保. */
  ECO,
  /** 文化建设. */
  CULTURE,
  /** 社会治理. */
  SOCIAL_GOV
}
