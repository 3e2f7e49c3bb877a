package org.xianjie.management.scheme;

/** What an indicator is about. */
public enum IndicatorFocus {
  /** 产业增收. */
  INCOME_GROWTH,
  /** 群众满意度. */
  SATISFACTION,
  /** 能力提升. */
  CAPACITY_GROWTH,
  /** 巩固拓展脱贫攻坚成果. */
  CONSOLIDATION,
  /** 其他. */
  OTHER
}
