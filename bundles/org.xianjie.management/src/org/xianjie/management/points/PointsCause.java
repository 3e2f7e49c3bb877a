package org.xianjie.management.points;

/** What earns a cadre points; a visit only when it was effective (S1 §5.1, C5). */
public enum PointsCause {
  /** 有效走访. */
  EFFECTIVE_VISIT,
  /** 需求解决. */
  NEED_SOLVED,
  /** 群众满意. */
  NEED_SATISFIED,
  /** 创新奖. */
  INNOVATION
}
