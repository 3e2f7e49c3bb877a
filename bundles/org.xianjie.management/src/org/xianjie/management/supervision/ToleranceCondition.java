package org.xianjie.management.supervision;

/** A condition of fault tolerance. */
public enum ToleranceCondition {
  /** 未谋取私利. */
  NO_PERSONAL_GAIN,
  /** 程序合规. */
  PROCEDURE_KEPT,
  /** 集体决策. */
  DECIDED_TOGETHER,
  /** 及时止损. */
  DAMAGE_LIMITED,
  /** 客观原因所致. */
  OBJECTIVE_CAUSE
}
