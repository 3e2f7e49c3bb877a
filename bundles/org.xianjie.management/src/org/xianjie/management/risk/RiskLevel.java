package org.xianjie.management.risk;

/** Level of a risk. */
public enum RiskLevel {
  /** 黄. */
  YELLOW,
  /** 橙. */
  ORANGE,
  /** 红. */
  RED
}
