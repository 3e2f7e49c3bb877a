package org.xianjie.talent.posting;

/** Whether a cadre of the pool may be sent. */
public enum Readiness {
  /** 可派出. */
  READY,
  /** 以后可派出. */
  LATER,
  /** 不可派出. */
  NO
}
