package org.xianjie.organization.network;

/** Where a village party secretary comes from (S0 §4.3.3(1)). */
public enum SecretarySource {
  /** 乡镇干部. */
  TOWN_CADRE,
  /** 致富带头人. */
  RICH_LEADER,
  /** 退役军人. */
  VETERAN,
  /** 其他. */
  OTHER
}
