package org.xianjie.responsibility.lists;

/** Why a need was not solved whole. */
public enum SolutionCause {
  /** 资金不足. */
  FUNDS,
  /** 部门推诿/流程繁琐. */
  DEPARTMENTS,
  /** 政策不允许. */
  POLICY,
  /** 客观原因. */
  OBJECTIVE,
  /** 其他. */
  OTHER
}
