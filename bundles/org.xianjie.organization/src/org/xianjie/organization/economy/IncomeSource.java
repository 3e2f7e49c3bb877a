package org.xianjie.organization.economy;

/** Where the income of a collective comes from (S0 §4.1.3(2)). */
public enum IncomeSource {
  /** 领办合作社. */
  LEAD_COOP,
  /** 入股合作社. */
  SHARE_COOP,
  /** 派员参与. */
  SEND_STAFF,
  /** 资产租赁. */
  ASSET_LEASE,
  /** 服务. */
  SERVICE,
  /** 其他. */
  OTHER
}
