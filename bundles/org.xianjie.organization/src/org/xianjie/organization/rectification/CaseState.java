package org.xianjie.organization.rectification;

/** State of a rectification (domain.md §4.2). */
public enum CaseState {
  /** 疑似. */
  SUSPECTED,
  /** 已认定. */
  CONFIRMED,
  /** 已制定方案. */
  PLANNED,
  /** 整顿中. */
  RECTIFYING,
  /** 自查. */
  SELF_CHECK,
  /** 验收. */
  ACCEPTANCE,
  /** 退回. */
  RETURNED,
  /** 销号. */
  REMOVED,
  /** 回访. */
  FOLLOW_UP,
  /** 归档. */
  ARCHIVED
}
