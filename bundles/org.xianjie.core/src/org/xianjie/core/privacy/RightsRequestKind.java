package org.xianjie.core.privacy;

/** What a person asks for (domain.md §10.5). */
public enum RightsRequestKind {
  /** 查阅. */
  ACCESS,
  /** 复制. */
  COPY,
  /** 更正. */
  CORRECT,
  /** 删除. */
  ERASE,
  /** 反对. */
  OBJECT,
  /** 说明. */
  EXPLAIN
}
