package org.xianjie.management.scheme;

/** State of an assessment scheme (domain.md §8.2). */
public enum SchemeState {
  /** 草拟. */
  DRAFT,
  /** 已校验. */
  CHECKED,
  /** 已批准. */
  APPROVED,
  /** 使用中. */
  IN_USE,
  /** 已归档. */
  ARCHIVED
}
