package org.xianjie.organization.planning;

/** State of an alert of two similar plans. */
public enum AlertState {
  /** 待研判. */
  OPEN,
  /** 已决定. */
  DECIDED
}
