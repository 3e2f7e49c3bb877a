package org.xianjie.governance.law;

/** Whom a service reaches (S0 §4.4.2). */
public enum TargetGroup {
  /** 家庭. */
  FAMILY,
  /** 弱势群体. */
  VULNERABLE,
  /** 全体村民. */
  ALL
}
