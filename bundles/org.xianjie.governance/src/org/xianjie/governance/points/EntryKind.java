package org.xianjie.governance.points;

/** Kind of an entry. */
public enum EntryKind {
  /** 获得. */
  EARNED,
  /** 兑换. */
  EXCHANGE,
  /** 冲正. */
  REVERSAL
}
