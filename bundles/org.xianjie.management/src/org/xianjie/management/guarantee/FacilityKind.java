package org.xianjie.management.guarantee;

/** Kind of psychological support (S2 H4¶2). */
public enum FacilityKind {
  /** 心理健康咨询热线. */
  PSY_HOTLINE,
  /** 危机干预机制. */
  CRISIS_MECHANISM
}
