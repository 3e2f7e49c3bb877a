package org.xianjie.management.attendance;

/** Who recorded the attendance. */
public enum PresenceSource {
  /** 本人. */
  SELF,
  /** 系统. */
  SYSTEM
}
