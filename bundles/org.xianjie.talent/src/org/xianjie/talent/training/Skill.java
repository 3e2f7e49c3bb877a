package org.xianjie.talent.training;

/** The six skills cadres rate (S1 §5.4, §7.1). */
public enum Skill {
  /** 农业技术. */
  AGRI_TECH,
  /** 数字工具. */
  DIGITAL,
  /** 群众沟通. */
  MASS_COMM,
  /** 政策解读. */
  POLICY,
  /** 需求分析. */
  NEED_ANALYSIS,
  /** 矛盾调解. */
  MEDIATION
}
