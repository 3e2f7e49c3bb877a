package org.xianjie.management.scheme;

/** One of the four appraisal parties (MGT-R3). */
public enum Party {
  /** 县级组织部门. */
  COUNTY_ORG,
  /** 乡镇党委. */
  TOWN,
  /** 群众代表. */
  VILLAGER_REP,
  /** 第三方评估. */
  THIRD_PARTY
}
