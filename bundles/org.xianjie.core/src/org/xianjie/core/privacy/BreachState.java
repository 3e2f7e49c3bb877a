package org.xianjie.core.privacy;

/** State of an incident; the first constant is the state of a new one. */
public enum BreachState {
  /** 已报告. */
  REPORTED,
  /** 已通知. */
  NOTIFIED,
  /** 已办结. */
  CLOSED
}
