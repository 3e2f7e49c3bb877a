package org.xianjie.management.supervision;

/** Matter of a fault-tolerance case (S2 H6¶3). */
public enum ToleranceMatter {
  /** 项目申报. */
  PROJECT_APPLY,
  /** 资源对接. */
  RESOURCE_LINK,
  /** 创新探索. */
  INNOVATION,
  /** 政策执行. */
  POLICY,
  /** 客观原因. */
  OBJECTIVE_CAUSE
}
