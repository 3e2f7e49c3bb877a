package org.xianjie.management.review;

/** What becomes of an assignment after a half-yearly review. */
public enum Suggestion {
  /** 留任. */
  KEEP,
  /** 调整. */
  ADJUST,
  /** 调换. */
  REPLACE
}
