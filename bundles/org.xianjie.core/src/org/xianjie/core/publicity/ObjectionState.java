package org.xianjie.core.publicity;

/** State of an objection. */
public enum ObjectionState {
  /** 待处理. */
  OPEN,
  /** 已答复. */
  ANSWERED
}
