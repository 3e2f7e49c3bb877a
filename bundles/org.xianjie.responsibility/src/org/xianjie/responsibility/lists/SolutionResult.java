package org.xianjie.responsibility.lists;

/** Result of handling a need. */
public enum SolutionResult {
  /** 已解决. */
  SOLVED,
  /** 部分解决. */
  PARTIAL,
  /** 无法解决. */
  CANNOT,
  /** 转入规划/项目. */
  TRANSFERRED
}
