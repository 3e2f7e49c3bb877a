package org.xianjie.talent.posting;

/** Who serves a village regularly (S0 §4.3.3(1)). */
public enum GuideOccupation {
  /** 乡村指导员. */
  RURAL_GUIDE,
  /** 医生. */
  DOCTOR,
  /** 教师. */
  TEACHER,
  /** 科技人员. */
  TECHNICIAN
}
