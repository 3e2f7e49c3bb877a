package org.xianjie.responsibility.warning;

/** What a warning is about (ALG-9). */
public enum WarningRule {
  /** 响应时限. */
  RESPONSE,
  /** 多次退单. */
  REFUSAL,
  /** 积压增长. */
  BACKLOG,
  /** 矛盾纠纷久拖未结. */
  CONFLICT,
  /** 项目无进展. */
  MILESTONE,
  /** 移交项目无管护. */
  MAINTAINER,
  /** 队伍结构偏离. */
  QUOTA,
  /** 软弱涣散苗头. */
  BRANCH
}
