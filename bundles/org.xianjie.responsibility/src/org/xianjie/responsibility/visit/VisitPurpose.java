package org.xianjie.responsibility.visit;

/** What a visit was for. */
public enum VisitPurpose {
  /** 收集需求. */
  COLLECT_NEED,
  /** 矛盾化解. */
  SOLVE_CONFLICT,
  /** 办理反馈. */
  FOLLOW_UP,
  /** 技术指导. */
  TECH_GUIDE,
  /** 政策宣传. */
  POLICY,
  /** 慰问. */
  CONDOLE,
  /** 其他. */
  OTHER
}
