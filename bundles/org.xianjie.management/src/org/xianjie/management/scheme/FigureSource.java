package org.xianjie.management.scheme;

/** Where the system takes the value of an indicator from; nobody types one (MGT-R4). */
public enum FigureSource {
  /** 需求按时响应率. */
  NEED_ANSWERED_ON_TIME,
  /** 需求解决率. */
  NEED_SOLVED,
  /** 办件满意率. */
  NEED_SATISFIED,
  /** 干部有效走访率. */
  VISIT_EFFECTIVE,
  /** 满意度测评. */
  SURVEY_SATISFIED,
  /** 干部培训参训. */
  TRAINING_ATTENDED,
  /** 村集体收入增长. */
  COLLECTIVE_INCOME_GROWTH,
  /** 项目回头看在用率. */
  LOOKBACK_IN_USE
}
