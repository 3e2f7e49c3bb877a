package org.xianjie.organization.rectification;

/** State of one issue. */
public enum IssueState {
  /** 待定方案. */
  OPEN,
  /** 已有方案. */
  PLANNED,
  /** 已整改. */
  RECTIFIED,
  /** 已验收. */
  ACCEPTED
}
