package org.xianjie.governance.points;

/** What earns a household points; never the observance of rules (S1 §7.4). */
public enum PointsAction {
  /** 反馈需求. */
  NEED_FEEDBACK,
  /** 参与评价. */
  RATING,
  /** 参加议事. */
  MEETING,
  /** 志愿服务. */
  VOLUNTEERING,
  /** 参加活动. */
  ACTIVITY
}
