package org.xianjie.talent.evaluation;

/** State of an evaluation (domain.md §6.2). */
public enum EvaluationState {
  /** 已启动. */
  OPENED,
  /** 提交佐证. */
  EVIDENCE,
  /** 评审中. */
  REVIEW,
  /** 已定级. */
  LEVEL_ISSUED,
  /** 有效. */
  VALID,
  /** 待复评. */
  RENEW,
  /** 已失效. */
  EXPIRED
}
