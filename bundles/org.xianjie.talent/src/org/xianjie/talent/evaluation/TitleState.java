package org.xianjie.talent.evaluation;

/** State of a title application. */
public enum TitleState {
  /** 已申报. */
  APPLIED,
  /** 已评审. */
  REVIEWED,
  /** 已授予. */
  GRANTED,
  /** 未通过. */
  REJECTED
}
