package org.xianjie.responsibility.lists;

/** Part an organization takes in a need. */
public enum ItemRole {
  /** 主办. */
  LEAD,
  /** 协办. */
  ASSIST,
  /** 核实. */
  VERIFY
}
