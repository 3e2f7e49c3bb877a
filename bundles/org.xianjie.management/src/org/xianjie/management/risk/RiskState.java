package org.xianjie.management.risk;

/** State of a risk. */
public enum RiskState {
  /** 未化解. */
  OPEN,
  /** 受控. */
  CONTROLLED,
  /** 已化解. */
  RESOLVED
}
