package org.xianjie.management.supervision;

/** Kind of supervision (S0 §4.5.3). */
public enum SupervisionKind {
  /** 巡视巡察. */
  INSPECTION_TOUR,
  /** 审计. */
  AUDIT,
  /** 督查. */
  SUPERVISION,
  /** 业务考核. */
  BUSINESS
}
