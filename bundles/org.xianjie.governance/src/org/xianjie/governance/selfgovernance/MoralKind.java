package org.xianjie.governance.selfgovernance;

/** Kind of a moral activity (S0 §4.4.3). */
public enum MoralKind {
  /** 价值观教育. */
  CIVIL_VALUES,
  /** 文明创建. */
  CIVILIZED_VILLAGE,
  /** 志愿服务. */
  VOLUNTEER,
  /** 家训家规. */
  FAMILY_RULES,
  /** 家教家风. */
  FAMILY_TRADITION,
  /** 书香之家. */
  READING_FAMILY
}
