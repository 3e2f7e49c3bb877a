package org.xianjie.core.meeting;

/** State of a resolution. */
public enum ResolutionState {
  /** 待表决. */
  PROPOSED,
  /** 通过. */
  ADOPTED,
  /** 未通过. */
  REJECTED
}
