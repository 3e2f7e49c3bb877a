package org.xianjie.management.resource;

/** Where money comes from (S1 §7.3). */
public enum FundSource {
  /** 县级预算. */
  COUNTY_BUDGET,
  /** 专项. */
  SPECIAL,
  /** 社会捐赠. */
  DONATION,
  /** 企业. */
  ENTERPRISE,
  /** 公益基金. */
  WELFARE_FUND,
  /** 应急资金池. */
  EMERGENCY_POOL
}
