package org.xianjie.talent.training;

/** How a course is given. */
public enum CourseMode {
  /** 干部网络学院. */
  ONLINE,
  /** 实地教学. */
  OFFLINE,
  /** 外出考察. */
  STUDY_TRIP
}
