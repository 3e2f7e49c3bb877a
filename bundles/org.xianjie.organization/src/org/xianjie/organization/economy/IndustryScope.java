package org.xianjie.organization.economy;

/** One county, township or village – one industry (S0 §4.1.3(1)). */
public enum IndustryScope {
  /** 一县一业. */
  ONE_COUNTY,
  /** 一乡一特. */
  ONE_TOWN,
  /** 一村一品. */
  ONE_VILLAGE
}
