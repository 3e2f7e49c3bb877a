package org.xianjie.organization.economy;

/** State of a share reform. */
public enum ReformState {
  /** 准备. */
  PREPARED,
  /** 推进中. */
  IN_PROGRESS,
  /** 完成. */
  DONE
}
