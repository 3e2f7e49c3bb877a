package org.xianjie.responsibility.need;

import java.util.EnumSet;
import java.util.Set;

/** State of a need (domain.md §5.2). */
public enum NeedState {
  /** 已登记. */
  RECORDED,
  /** 已核实. */
  VERIFIED,
  /** 已交办. */
  ASSIGNED,
  /** 办理中. */
  IN_PROGRESS,
  /** 已反馈. */
  FEEDBACK,
  /** 已评价. */
  RATED,
  /** 未评价. */
  UNRATED,
  /** 已办结. */
  CLOSED,
  /** 暂缓. */
  SUSPENDED,
  /** 已退回. */
  RETURNED,
  /** 已上报. */
  ESCALATED,
  /** 已转项目. */
  TRANSFERRED,
  /** 重新办理. */
  REOPENED,
  /** 不予受理. */
  REJECTED,
  /** 已合并. */
  MERGED,
  /** 已撤回. */
  WITHDRAWN;

  private static final Set<NeedState> HANDLED =
      EnumSet.of(
          RECORDED,
          VERIFIED,
          ASSIGNED,
          IN_PROGRESS,
          SUSPENDED,
          RETURNED,
          ESCALATED,
          TRANSFERRED,
          REOPENED);

  /** Returns the states in which the household still waits for a result. */
  public static Set<NeedState> open() {
    return EnumSet.copyOf(HANDLED);
  }

  /** Tells whether the household still waits for a result. */
  public boolean isOpen() {
    return HANDLED.contains(this);
  }
}
