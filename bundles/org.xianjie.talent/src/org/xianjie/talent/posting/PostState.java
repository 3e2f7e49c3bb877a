package org.xianjie.talent.posting;

/** State of a dispatched post (domain.md §6.2). */
public enum PostState {
  /** 拟派. */
  PLANNED,
  /** 已公示. */
  PUBLISHED,
  /** 在岗. */
  ON_POST,
  /** 拟调整. */
  ADJUST_PROPOSED,
  /** 已调整. */
  REASSIGNED,
  /** 交接中. */
  HANDOVER,
  /** 期满. */
  COMPLETED,
  /** 已入专家库. */
  EXPERT_POOL,
  /** 召回. */
  RECALLED
}
