package org.xianjie.core.approval;

/** State of an approval step. */
public enum ApprovalState {
  /** 待审批. */
  WAITING,
  /** 同意. */
  APPROVED,
  /** 不同意. */
  REFUSED,
  /** 已撤回. */
  WITHDRAWN
}
