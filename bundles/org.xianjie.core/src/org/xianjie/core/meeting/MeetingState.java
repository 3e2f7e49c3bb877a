package org.xianjie.core.meeting;

/** State of a meeting. */
public enum MeetingState {
  /** 拟召开. */
  PLANNED,
  /** 已召开. */
  HELD,
  /** 纪要定稿. */
  MINUTED,
  /** 已取消. */
  CANCELLED
}
