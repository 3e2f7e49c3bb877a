package org.xianjie.governance.council;

/** State of a matter in four steps and two publications (domain.md §7.2). */
public enum StepState {
  /** 支部会提议. */
  PROPOSED,
  /** 两委会商议. */
  CONSULTED,
  /** 党员大会审议. */
  MEMBER_REVIEWED,
  /** 村民代表会议决议. */
  DECIDED,
  /** 决议公开. */
  RESOLUTION_PUBLISHED,
  /** 组织实施. */
  IMPLEMENTED,
  /** 结果公开. */
  RESULT_PUBLISHED,
  /** 未通过. */
  REJECTED
}
