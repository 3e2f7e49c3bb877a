package org.xianjie.management.resource;

/** What money is used for. */
public enum UsageKind {
  /** 培训. */
  TRAINING,
  /** 服务. */
  SERVICE,
  /** 交通. */
  TRAVEL,
  /** 装备. */
  EQUIPMENT,
  /** 项目. */
  PROJECT,
  /** 其他. */
  OTHER
}
