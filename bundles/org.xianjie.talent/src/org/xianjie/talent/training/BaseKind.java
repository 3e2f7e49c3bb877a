package org.xianjie.talent.training;

/** What a practice base is for. */
public enum BaseKind {
  /** 产业发展. */
  INDUSTRY,
  /** 矛盾化解. */
  CONFLICT
}
