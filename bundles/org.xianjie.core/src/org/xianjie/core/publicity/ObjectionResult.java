package org.xianjie.core.publicity;

/** What became of an objection. */
public enum ObjectionResult {
  /** 异议成立. */
  UPHELD,
  /** 异议不成立. */
  DISMISSED
}
