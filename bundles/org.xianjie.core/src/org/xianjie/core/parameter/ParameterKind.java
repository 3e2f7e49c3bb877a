package org.xianjie.core.parameter;

/** How binding a parameter is. */
public enum ParameterKind {
  /** 必须. */
  MUST,
  /** 提倡. */
  SHOULD,
  /** 本地设置. */
  LOCAL,
  /** 目标. */
  GOAL
}
