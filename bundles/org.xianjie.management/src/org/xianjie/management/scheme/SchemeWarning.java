package org.xianjie.management.scheme;

/** What a scheme should contain and does not; a warning, not a refusal. */
public enum SchemeWarning {
  /** 缺少群众满意度指标. */
  NO_SATISFACTION,
  /** 缺少巩固拓展脱贫攻坚成果内容. */
  NO_CONSOLIDATION,
  /** 未与上级综合绩效评价衔接. */
  NO_UPPER_EVALUATION
}
