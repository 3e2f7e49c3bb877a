package org.xianjie.governance.conflict;

/** Where a conflict is referred to. */
public enum ReferralTarget {
  /** 法院. */
  COURT,
  /** 公安. */
  POLICE,
  /** 主管部门. */
  DEPARTMENT
}
