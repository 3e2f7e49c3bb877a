package org.xianjie.talent.expert;

/** State of a request to an expert. */
public enum ConsultationState {
  /** 待答复. */
  OPEN,
  /** 已答复. */
  ANSWERED,
  /** 已婉拒. */
  REFUSED,
  /** 已评价. */
  RATED
}
