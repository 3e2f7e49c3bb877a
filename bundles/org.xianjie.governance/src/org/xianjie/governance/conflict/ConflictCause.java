package org.xianjie.governance.conflict;

/** Cause of a conflict. */
public enum ConflictCause {
  /** 土地. */
  LAND,
  /** 征地拆迁. */
  DEMOLITION,
  /** 环境污染. */
  ENVIRONMENT,
  /** 邻里. */
  NEIGHBOUR,
  /** 经济. */
  ECONOMIC,
  /** 家庭. */
  FAMILY,
  /** 暴力侵害. */
  VIOLENCE,
  /** 涉嫌犯罪. */
  CRIME,
  /** 侵害未成年人. */
  MINOR_HARM,
  /** 其他. */
  OTHER;

  /** Tells whether it is referred only and never mediated. */
  public boolean isReferredOnly() {
    return this == VIOLENCE || this == CRIME || this == MINOR_HARM;
  }
}
