package org.xianjie.management.risk;

/** The three groups of risk (S1 §6). */
public enum RiskKind {
  /** 机制执行. */
  EXECUTION,
  /** 资源整合. */
  RESOURCE,
  /** 技术依赖. */
  TECH
}
