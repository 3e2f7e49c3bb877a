package org.xianjie.core.person;

/** Rank of a cadre; from DEPUTY_SECTION on it counts as 科级及以上. */
public enum CadreRank {
  /** 无. */
  NONE,
  /** 科员. */
  CLERK,
  /** 副科. */
  DEPUTY_SECTION,
  /** 正科. */
  SECTION,
  /** 副处. */
  DEPUTY_DIVISION,
  /** 正处及以上. */
  DIVISION
}
