package org.xianjie.organization.planning;

/** What a plan is checked against (ORG-R4). */
public enum AlignmentKind {
  /** 上位规划. */
  UPPER_PLAN,
  /** 相邻村. */
  NEIGHBOUR,
  /** 多规合一. */
  MULTI_PLAN
}
