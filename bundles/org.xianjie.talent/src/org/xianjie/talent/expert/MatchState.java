package org.xianjie.talent.expert;

/** State of a proposed match. */
public enum MatchState {
  /** 待决定. */
  PROPOSED,
  /** 已采纳. */
  ACCEPTED,
  /** 未采纳. */
  REJECTED,
  /** 已完成. */
  DONE
}
