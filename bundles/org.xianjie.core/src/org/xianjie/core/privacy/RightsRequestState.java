package org.xianjie.core.privacy;

/** State of a request; the first constant is the state of a new one. */
public enum RightsRequestState {
  /** 已收到. */
  RECEIVED,
  /** 办理中. */
  IN_PROGRESS,
  /** 已答复. */
  ANSWERED,
  /** 已拒绝. */
  DECLINED
}
