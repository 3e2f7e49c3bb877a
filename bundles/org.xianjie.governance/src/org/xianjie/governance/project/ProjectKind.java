package org.xianjie.governance.project;

/** Kind of a project. */
public enum ProjectKind {
  /** 产业. */
  INDUSTRY,
  /** 基础设施. */
  INFRA,
  /** 公共服务. */
  PUBLIC_SERVICE,
  /** 文化. */
  CULTURE,
  /** 其他. */
  OTHER
}
