package org.xianjie.governance.council;

/** Kind of a major matter (S2 H5¶3). */
public enum MatterKind {
  /** 项目选择. */
  PROJECT,
  /** 资金使用. */
  FUND,
  /** 政策落实. */
  POLICY,
  /** 其他. */
  OTHER
}
