package org.xianjie.core.publicity;

/** Where a notice is published. */
public enum BoardType {
  /** 乡镇公开栏. */
  TOWN_BOARD,
  /** 村级公开栏. */
  VILLAGE_BOARD,
  /** 数字化平台. */
  DIGITAL
}
