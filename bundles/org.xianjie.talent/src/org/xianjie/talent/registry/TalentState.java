package org.xianjie.talent.registry;

/** Whether a talent profile is in use. */
public enum TalentState {
  /** 在册. */
  ACTIVE,
  /** 已离库. */
  LEFT
}
