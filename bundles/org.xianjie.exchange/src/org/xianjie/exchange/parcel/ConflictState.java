package org.xianjie.exchange.parcel;

/** State of a conflict; the first constant is the state of a new one. */
public enum ConflictState {
  /** 待处理. */
  OPEN,
  /** 保留本方. */
  MINE_KEPT,
  /** 采用对方. */
  THEIRS_TAKEN
}
