package org.xianjie.governance.selfgovernance;

/** Kind of a public service (S1 §3.2, §5.3). */
public enum ServiceKind {
  /** 四点半课堂. */
  AFTER_SCHOOL,
  /** 养老服务. */
  ELDERLY_CARE,
  /** 远程问诊. */
  TELE_CONSULTATION,
  /** 文化服务. */
  CULTURE
}
