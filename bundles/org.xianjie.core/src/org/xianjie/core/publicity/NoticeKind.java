package org.xianjie.core.publicity;

import java.util.EnumSet;
import java.util.Set;

/** What a public notice is about. */
public enum NoticeKind {
  /** 职责清单. */
  DUTY_LIST,
  /** 权责负面清单. */
  DUTY_NEGATIVE_LIST,
  /** 决议. */
  RESOLUTION,
  /** 项目. */
  PROJECT,
  /** 资金. */
  FUND,
  /** 政策落实. */
  POLICY,
  /** 村规民约. */
  VILLAGE_RULES,
  /** 其他. */
  OTHER;

  /** Returns the boards on which it must hang at once; a new set. */
  Set<BoardType> requiredBoards() {
    return this == DUTY_LIST || this == DUTY_NEGATIVE_LIST
        ? EnumSet.allOf(BoardType.class)
        : EnumSet.noneOf(BoardType.class);
  }
}
