package org.xianjie.governance.project;

/** Condition of what a project left. */
public enum UpkeepCondition {
  /** 良好. */
  GOOD,
  /** 一般. */
  WORN,
  /** 损坏. */
  BROKEN
}
