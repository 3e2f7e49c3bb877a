package org.xianjie.governance.project;

/** State of a project (domain.md §7.2). */
public enum ProjectState {
  /** 动议. */
  IDEA,
  /** 已议. */
  DELIBERATED,
  /** 可行性研究. */
  FEASIBILITY,
  /** 已批准. */
  APPROVED,
  /** 实施中. */
  IN_PROGRESS,
  /** 已完工. */
  COMPLETED,
  /** 已移交管护. */
  HANDED_OVER,
  /** 离任后跟踪. */
  TRACKED_AFTER_TERM,
  /** 已回头看. */
  LOOKED_BACK,
  /** 已办结. */
  CLOSED,
  /** 暂停. */
  SUSPENDED,
  /** 变更待议. */
  CHANGED,
  /** 失败. */
  FAILED
}
