package org.xianjie.management.attendance;

/** What a cadre did on a working day; there is no night anywhere (S2 H4¶1). */
public enum Presence {
  /** 在岗. */
  ON_POST,
  /** 走访外勤. */
  FIELD,
  /** 休假. */
  LEAVE,
  /** 公务. */
  MEETING,
  /** 培训. */
  TRAINING
}
