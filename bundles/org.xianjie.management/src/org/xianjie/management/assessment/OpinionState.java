package org.xianjie.management.assessment;

/** State of the opinion of a party. */
public enum OpinionState {
  /** 待评价. */
  OPEN,
  /** 已签署. */
  SIGNED
}
