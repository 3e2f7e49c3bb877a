package org.xianjie.governance.project;

/** Phase of tracking (S2 H5¶2). */
public enum TrackingPhase {
  /** 任期内建设. */
  IN_TERM,
  /** 离任后跟踪. */
  AFTER_TERM
}
