package org.xianjie.core.publicity;

/** What may not stand in a public notice (domain.md §10.2). */
public enum PrivateMatter {
  /** 身份证号. */
  ID_NUMBER,
  /** 电话号码. */
  PHONE,
  /** 银行账号. */
  BANK_ACCOUNT,
  /** 健康状况. */
  HEALTH
}
