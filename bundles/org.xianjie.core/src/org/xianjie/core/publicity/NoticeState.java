package org.xianjie.core.publicity;

/** State of a public notice. */
public enum NoticeState {
  /** 草稿. */
  DRAFT,
  /** 已通过隐私审查. */
  PRIVACY_CHECKED,
  /** 公示中. */
  PUBLISHED,
  /** 有异议. */
  OBJECTED,
  /** 异议已答复. */
  RESOLVED,
  /** 公示期满. */
  EXPIRED,
  /** 已撤回. */
  WITHDRAWN
}
