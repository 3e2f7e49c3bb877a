package org.xianjie.governance.conflict;

/** State of a conflict (domain.md §7.2). */
public enum ConflictState {
  /** 已报告. */
  REPORTED,
  /** 已受理. */
  ACCEPTED,
  /** 调解中. */
  MEDIATING,
  /** 调解成功. */
  SETTLED,
  /** 调解未成. */
  UNSETTLED,
  /** 回访. */
  REVISIT,
  /** 已办结. */
  CLOSED,
  /** 已移送. */
  REFERRED,
  /** 已撤回. */
  WITHDRAWN
}
