package org.xianjie.core.parameter;

/** Phase of the programme (S1 §3.3, §8). */
public enum ProgrammePhase {
  /** 启动期. */
  SHORT,
  /** 深化期. */
  MID,
  /** 长效期. */
  LONG
}
