package org.xianjie.organization.network;

/** What two paired branches do together (S1 §1.1.2). */
public enum PairActivityKind {
  /** 组织共建. */
  JOINT_BUILDING,
  /** 资源共享. */
  SHARED_RESOURCES,
  /** 活动共办. */
  JOINT_ACTIVITY
}
