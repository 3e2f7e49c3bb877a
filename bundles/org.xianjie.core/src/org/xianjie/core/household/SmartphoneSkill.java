package org.xianjie.core.household;

/** How well the household uses a smartphone. */
public enum SmartphoneSkill {
  /** 熟练. */
  SKILLED,
  /** 基本会用. */
  BASIC,
  /** 不会用. */
  NONE
}
