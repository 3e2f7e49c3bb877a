package org.xianjie.organization.planning;

/** State of a development plan (domain.md §4.2). */
public enum PlanState {
  /** 编制中. */
  DRAFT,
  /** 衔接审查. */
  ALIGN_CHECK,
  /** 村民议事. */
  VILLAGER_DELIBERATION,
  /** 已批准. */
  APPROVED,
  /** 实施中. */
  IN_FORCE,
  /** 已修编. */
  REVISED,
  /** 已到期. */
  EXPIRED
}
