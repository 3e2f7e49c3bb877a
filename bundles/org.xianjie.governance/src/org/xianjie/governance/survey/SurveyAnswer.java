package org.xianjie.governance.survey;

/** Answer to a question of a survey. */
public enum SurveyAnswer {
  /** 很满意. */
  VERY_SATISFIED,
  /** 满意. */
  SATISFIED,
  /** 基本满意. */
  BASICALLY_SATISFIED,
  /** 不满意. */
  DISSATISFIED,
  /** 未作答. */
  NO_ANSWER
}
