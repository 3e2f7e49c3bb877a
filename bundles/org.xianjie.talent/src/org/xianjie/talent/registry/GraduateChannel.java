package org.xianjie.talent.registry;

/** The five channels 五个一批 (S0 §4.3.1(3)). */
public enum GraduateChannel {
  /** 事业单位招聘. */
  INSTITUTION_EXAM,
  /** 高职院校引进. */
  VOCATIONAL_INTAKE,
  /** 西部志愿者. */
  WEST_VOLUNTEER,
  /** 三支一扶. */
  THREE_SUPPORT,
  /** 公益性岗位. */
  PUBLIC_WELFARE
}
