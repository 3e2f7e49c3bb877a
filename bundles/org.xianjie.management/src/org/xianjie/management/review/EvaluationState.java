package org.xianjie.management.review;

/** State of the evaluation of the reform. */
public enum EvaluationState {
  /** 征求意见. */
  COLLECTING,
  /** 已形成结论. */
  CONCLUDED
}
