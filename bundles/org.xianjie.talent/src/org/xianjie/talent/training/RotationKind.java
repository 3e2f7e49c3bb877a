package org.xianjie.talent.training;

/** Who practises. */
public enum RotationKind {
  /** 机关干部到一线. */
  OFFICE_TO_FRONT,
  /** 高校毕业生实践锻炼. */
  GRADUATE_PRACTICE
}
