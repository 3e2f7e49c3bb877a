package org.xianjie.governance.project;

/** What became of the concern of a household. */
public enum ImpactState {
  /** 未处理. */
  OPEN,
  /** 已补偿. */
  COMPENSATED,
  /** 无损失. */
  NO_LOSS
}
