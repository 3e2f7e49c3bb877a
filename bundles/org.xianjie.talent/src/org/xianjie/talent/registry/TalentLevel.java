package org.xianjie.talent.registry;

/** Level of a talent by evaluation (S0 §4.3.4). */
public enum TalentLevel {
  /** 初级. */
  BASIC,
  /** 中级. */
  MIDDLE,
  /** 高级. */
  SENIOR,
  /** 领军. */
  LEADING
}
