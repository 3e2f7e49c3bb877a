package org.xianjie.management.adjustment;

/** What may be suggested for an assignment. */
public enum Proposal {
  /** 留任. */
  KEEP,
  /** 调整. */
  ADJUST,
  /** 召回替换. */
  REPLACE
}
