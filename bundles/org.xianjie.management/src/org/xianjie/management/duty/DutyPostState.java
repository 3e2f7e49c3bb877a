package org.xianjie.management.duty;

/** State of a list of duties of a post. */
public enum DutyPostState {
  /** 草拟. */
  DRAFT,
  /** 已承诺. */
  COMMITTED
}
