package org.xianjie.responsibility.lists;

/** What the owner of an item said. */
public enum ItemAnswer {
  /** 待接单. */
  WAITING,
  /** 已接单. */
  ACCEPTED,
  /** 已退回. */
  REFUSED
}
