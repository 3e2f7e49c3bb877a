package org.xianjie.talent.posting;

/** State of a dispatch plan (domain.md §6.2). */
public enum DispatchPlanState {
  /** 编制中. */
  DRAFT,
  /** 已校验指标. */
  QUOTA_CHECKED,
  /** 已拟定. */
  PROPOSED,
  /** 已批准. */
  APPROVED,
  /** 已下达. */
  ISSUED
}
