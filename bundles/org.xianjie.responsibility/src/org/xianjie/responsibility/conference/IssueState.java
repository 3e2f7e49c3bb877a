package org.xianjie.responsibility.conference;

/** State of an issue of the joint conference. */
public enum IssueState {
  /** 待上会. */
  OPEN,
  /** 已议定. */
  DECIDED,
  /** 已落实. */
  DONE
}
