package org.xianjie.core.outage;

/** What failed. */
public enum OutageKind {
  /** 系统故障. */
  SYSTEM,
  /** 网络中断. */
  NETWORK,
  /** 停电. */
  POWER,
  /** 自然灾害. */
  DISASTER,
  /** 其他. */
  OTHER
}
