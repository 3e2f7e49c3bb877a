package org.xianjie.talent.registry;

/** The six groups of local talents (S0 §4.3.2(2)). */
public enum LocalTalentCategory {
  /** 退役军人. */
  VETERAN,
  /** 高中以上毕业生. */
  GRADUATE_HS,
  /** 返乡一技之长. */
  RETURNED_SKILL,
  /** 企业下岗人员. */
  LAID_OFF,
  /** 能工巧匠. */
  CRAFTSMAN,
  /** 传统技艺传承人. */
  INHERITOR
}
