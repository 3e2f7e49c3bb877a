package org.xianjie.talent.registry;

/** What somebody starts (S0 §4.3.3(3)). */
public enum StartupType {
  /** 领办龙头企业. */
  LEAD_ENTERPRISE,
  /** 领办合作社. */
  LEAD_COOP
}
