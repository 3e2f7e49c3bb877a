package org.xianjie.organization.rectification;

/** In which way a branch is weak (S0 §4.1.2(2)). */
public enum WeakCategory {
  /** 弱化. */
  WEAKENED,
  /** 虚化. */
  HOLLOW,
  /** 边缘化. */
  MARGINAL
}
