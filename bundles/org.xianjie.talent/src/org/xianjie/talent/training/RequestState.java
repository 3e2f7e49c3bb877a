package org.xianjie.talent.training;

/** State of a request for a course or for advice. */
public enum RequestState {
  /** 待答复. */
  OPEN,
  /** 已答复. */
  ANSWERED,
  /** 已婉拒. */
  REFUSED
}
