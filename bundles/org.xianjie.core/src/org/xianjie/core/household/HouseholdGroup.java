package org.xianjie.core.household;

/** Group a household belongs to, for differentiated service (S1 §4.2). */
public enum HouseholdGroup {
  /** 留守儿童家庭. */
  LEFT_CHILD,
  /** 空巢老人. */
  EMPTY_NEST,
  /** 留守老人. */
  LEFT_ELDER,
  /** 产业农户. */
  INDUSTRY,
  /** 脱贫户. */
  POVERTY_EXIT,
  /** 易地搬迁户. */
  RELOCATED,
  /** 困难户. */
  DIFFICULT,
  /** 边缘群体. */
  EDGE,
  /** 一般户. */
  ORDINARY
}
